import { LinkButton } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { notMine } from '../meetings/meeting-panel.tsx';
import { formWords } from '../shared/form-words.ts';
import { NextActs, type OfferedAct } from '../shared/next-acts.tsx';
import { VerdictParts } from '../shared/verdict.ts';
import { ProtocolAct } from './protocol-act.tsx';
import { protocolLead } from './protocol-head.tsx';
import { protocolSpecs } from './protocol-specs.ts';
import { isSigned, type ProtocolState } from './protocol-states.ts';

/** What may be done to a protocol, with the rules' word on each act. */
export const ProtocolPanelParts = graphql(
  `
  fragment ProtocolPanelParts on Protocol {
    id version state number superseded
    viewerMay {
      freeze { ...VerdictParts } takeBack { ...VerdictParts } register { ...VerdictParts } publish { ...VerdictParts }
      restrict { ...VerdictParts } correct { ...VerdictParts }
      signAsChair { ...VerdictParts } signAsSecretary { ...VerdictParts }
    }
  }
`,
  [VerdictParts],
);

type Verdict = ResultOf<typeof VerdictParts>;
type Act = keyof ReturnType<typeof protocolSpecs>;

const published: readonly ProtocolState[] = ['REGISTERED', 'PUBLISHED', 'RESTRICTED'];

/** The next steps of a protocol; nothing for whoever only reads. Its missing things stand in their own list, not here. */
export async function ProtocolPanel({ data }: { data: FragmentOf<typeof ProtocolPanelParts> }) {
  const it = readFragment(ProtocolPanelParts, data);
  const { state, viewerMay: may } = it;
  if (state === 'FREEZING' || it.superseded || Object.values(may).every(notMine)) return null;
  // What a draft lacks stands in a list of its own, each thing with the way to it.
  if (state === 'DRAFT' && may.freeze.outcome === 'REFUSED') return null;
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const specs = protocolSpecs(t, it, { numbered: it.number !== null });
  const offered: readonly (readonly [Act, Verdict, boolean])[] = [
    ['freezeProtocol', may.freeze, state === 'DRAFT'],
    ['registerProtocol', may.register, state === 'SIGNED'],
    ['publishProtocol', may.publish, state === 'REGISTERED' || state === 'RESTRICTED'],
    ['restrictProtocol', may.restrict, published.includes(state) && state !== 'RESTRICTED'],
    ['takeBackProtocol', may.takeBack, state === 'FOR_SIGNATURE'],
    ['correctProtocol', may.correct, isSigned(state)],
  ];
  const [forward] = offered.find(([, verdict, fits]) => fits && verdict.outcome !== 'REFUSED') ?? [];
  const acts: OfferedAct[] = offered
    .filter(([, , fits]) => fits)
    .map(([act, verdict]) => ({
      key: act,
      label: specs[act].label,
      verdict,
      form: (
        <ProtocolAct
          act={act}
          spec={specs[act]}
          words={words}
          size="small"
          kind={act === forward && state !== 'FOR_SIGNATURE' && state !== 'PUBLISHED' ? 'primary' : 'secondary'}
        />
      ),
    }));
  if (state === 'FOR_SIGNATURE')
    acts.unshift({
      key: 'sign',
      label: t('protocols.signHere'),
      verdict: { outcome: 'ALLOWED', points: [] },
      form: (
        <LinkButton size="small" icon="pencil" href="#signatures">
          {t('protocols.signHere')}
        </LinkButton>
      ),
    });
  const lead = protocolLead(t, state);
  return <NextActs acts={acts} {...(lead && { lead })} />;
}
