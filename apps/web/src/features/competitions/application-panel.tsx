import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { formWords } from '../shared/form-words.ts';
import { NextActs, type OfferedAct } from '../shared/next-acts.tsx';
import { VerdictParts } from '../shared/verdict.ts';
import { applicationSpecs, completeApplicationSpec, reviewMatchSpec } from './application-specs.ts';
import { AskRegisterAct } from './ask-register.tsx';
import { ApplicationAct } from './competition-act.tsx';
import { isReader } from './competition-panel.tsx';

/** What may be done to an application, and what the forms of it must know. */
export const ApplicationPanelParts = graphql(
  `
  fragment ApplicationPanelParts on Application {
    id version state enteredBy
    owes { code }
    register { id version review }
    competition { council { level } seats { kind } questions { question words } documents { code title { text } } }
    viewerMay {
      admit { ...VerdictParts } complete { ...VerdictParts } return { ...VerdictParts } reject { ...VerdictParts } withdraw { ...VerdictParts }
    }
  }
`,
  [VerdictParts],
);

type Verdict = ResultOf<typeof VerdictParts>;
const allowed: Verdict = { outcome: 'ALLOWED', points: [] };

/** The acts on an application, each with the law’s word; nothing for whoever only reads. */
export async function ApplicationPanel({ data }: { data: FragmentOf<typeof ApplicationPanelParts> }) {
  const it = readFragment(ApplicationPanelParts, data);
  const { viewerMay: may, state } = it;
  if (!may || isReader([may.admit, may.return, may.reject, may.withdraw])) return null;
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const papers = (it.competition?.documents ?? []).map(({ code, title }) => ({ value: code, label: title.text }));
  const owes = it.owes.map(({ code }) => code);
  const { seats = [], questions = [] } = it.competition ?? {};
  const specs = {
    ...applicationSpecs(t, it, papers, owes),
    completeApplication: completeApplicationSpec(t, { id: it.id, version: it.version, owes, seats, questions, papers }),
  };
  const pending = it.register?.review === 'PENDING';
  const fresh = state === 'REGISTERED' || state === 'RETURNED';
  const offered: readonly (readonly [keyof typeof specs, Verdict, boolean])[] = [
    ['completeApplication', may.complete, state === 'RETURNED' && it.enteredBy === 'SECRETARIAT'],
    ['admitApplication', may.admit, fresh || state === 'REJECTED'],
    ['returnApplication', may.return, fresh],
    ['rejectApplication', may.reject, fresh || state === 'ADMITTED'],
    ['recordWithdrawal', may.withdraw, state !== 'WITHDRAWN'],
  ];
  const acts: OfferedAct[] = offered
    .filter(([, , fits]) => fits)
    .map(([act, verdict], place) => ({
      key: act,
      label: specs[act].label,
      verdict,
      form: (
        <ApplicationAct
          act={act}
          spec={specs[act]}
          words={words}
          size="small"
          // A match of the register is looked at first.
          kind={place === 0 && !pending && verdict.outcome !== 'REFUSED' ? 'primary' : 'secondary'}
        />
      ),
    }));
  if (it.register && pending) {
    const spec = reviewMatchSpec(t, it.register);
    acts.unshift({
      key: 'reviewRegisterMatch',
      label: spec.label,
      verdict: allowed,
      form: <ApplicationAct act="reviewRegisterMatch" spec={spec} words={words} size="small" kind="primary" />,
    });
  }
  // A local council has no such rule to ask for (PC-MEM-05).
  if (it.competition?.council?.level === 'REPUBLICAN' && state !== 'WITHDRAWN' && state !== 'REJECTED')
    acts.push({
      key: 'askSeatRegister',
      label: t('competitions.actAskRegister'),
      verdict: allowed,
      form: (
        <AskRegisterAct
          spec={{
            label: t('competitions.actAskRegister'),
            lead: t('competitions.actAskRegisterLead'),
            hidden: { id: it.id },
            fields: [],
          }}
          why={{
            REGISTER_WITHOUT_CONSENT: t('rules.REGISTER_WITHOUT_CONSENT'),
            REGISTER_WITHOUT_IIN: t('rules.REGISTER_WITHOUT_IIN'),
            REGISTER_COMPETITION_NOT_RUNNING: t('rules.REGISTER_COMPETITION_NOT_RUNNING'),
            REGISTER_DAY_IS_USED_UP: t('competitions.registerDayOver'),
          }}
          words={words}
          size="small"
          kind="secondary"
        />
      ),
    });
  return <NextActs acts={acts} />;
}
