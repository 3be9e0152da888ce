import { formatDate } from '@kenes/messages';
import { Banner, ProgressBar, Track, type TrackStep } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { AskAgain } from '../shared/ask-again.tsx';
import type { Words } from '../shared/choices.ts';
import { ProtocolStanding } from './protocol-standing.tsx';
import { isSigned, type ProtocolState } from './protocol-states.ts';

/** Where a protocol stands, and what of it must be known at once. */
export const ProtocolHeadParts = graphql(`
  fragment ProtocolHeadParts on Protocol @_unmask {
    id version state number edition language code dueOn overdue frozenAt signedOn registeredOn publishedOn
    restrictedOn restrictedBecause correctionBecause superseded
    supersededBy { id edition }
    supersedes { id edition number }
  }
`);

/** A protocol as its head tells it. */
export type ProtocolHead = ResultOf<typeof ProtocolHeadParts>;

/** What a protocol is called: by its number once it has one. */
export const protocolName = (t: Words, { number }: Pick<ProtocolHead, 'number'>): string =>
  number ? t('protocols.numbered', { number }) : t('protocols.draft');

const order = ['DRAFT', 'FOR_SIGNATURE', 'SIGNED', 'REGISTERED', 'PUBLISHED'] as const;

function place(state: ProtocolState): number {
  if (state === 'FREEZING') return 0;
  return order.indexOf(state === 'RESTRICTED' ? 'PUBLISHED' : state);
}

/** How far it has come, a dot a step, each with its day. */
export async function ProtocolWay({ it }: { it: ProtocolHead }) {
  const t = await getTranslations('protocols');
  const here = place(it.state);
  const days = {
    DRAFT: null,
    FOR_SIGNATURE: it.frozenAt?.slice(0, 10),
    SIGNED: it.signedOn,
    REGISTERED: it.registeredOn,
    PUBLISHED: it.state === 'RESTRICTED' ? it.restrictedOn : it.publishedOn,
  } as const;
  const steps: TrackStep[] = order.map((step, index) => {
    const last = index === here && step === 'PUBLISHED';
    const status = index < here || last ? 'done' : index === here ? 'current' : 'todo';
    const on = index <= here ? days[step] : null;
    return {
      key: step,
      word: t(`step${step === 'PUBLISHED' && it.state === 'RESTRICTED' ? 'RESTRICTED' : step}`),
      status,
      statusWord: t(status === 'done' ? 'stepDone' : status === 'current' ? 'stepNow' : 'stepTodo'),
      ...(on && { date: formatDate(on), dateTime: on }),
    };
  });
  return (
    <Track
      addressee={<h2>{t('way')}</h2>}
      state={<ProtocolStanding state={it.state} />}
      steps={steps}
      label={t('way')}
    />
  );
}

/** What must be known before anything else: it is replaced, it is a correction, it is late, its file is being made. */
export async function ProtocolBanners({
  data,
  here,
  correction,
}: {
  data: FragmentOf<typeof ProtocolHeadParts>;
  /** The page’s address, without the edition. */
  here: string;
  /** The edition that is being prepared in its place. */
  correction: number | null;
}) {
  const it = readFragment(ProtocolHeadParts, data);
  const t = await getTranslations('protocols');
  return (
    <>
      {it.state === 'FREEZING' && (
        <Banner title={t('freezing')}>
          <AskAgain />
          <ProgressBar label={t('freezing')} value={60} words={t('freezingWords')} />
          <p>{t('freezingHelp')}</p>
          <noscript>
            <a href={here}>{t('askAgain')}</a>
          </noscript>
        </Banner>
      )}
      {it.supersededBy && (
        <Banner kind="warning" title={t('isSuperseded')}>
          <a href={`${here}?edition=${it.supersededBy.edition}`}>{t('inForce')}</a>
        </Banner>
      )}
      {correction !== null && (
        <Banner title={t('correctionBegun')}>
          <a href={`${here}?edition=${correction}`}>{t('editionOf', { edition: correction })}</a>
        </Banner>
      )}
      {it.supersedes && !isSigned(it.state) && (
        <Banner title={t('isCorrection')}>
          {t('isCorrectionHelp', { because: it.correctionBecause ?? '' })}{' '}
          <a href={`${here}?edition=${it.supersedes.edition}`}>{t('editionOf', { edition: it.supersedes.edition })}</a>
        </Banner>
      )}
      {it.state === 'RESTRICTED' && it.restrictedBecause && (
        <Banner kind="warning" title={t('isRestricted')}>
          {it.restrictedBecause}
        </Banner>
      )}
      {it.overdue && !isSigned(it.state) && it.dueOn && (
        <Banner kind="warning" title={t('isLate')}>
          {t('isLateHelp', { date: formatDate(it.dueOn) })}
        </Banner>
      )}
    </>
  );
}

/** What it waits for, in a sentence. */
export function protocolLead(t: Words, state: ProtocolState): string | null {
  switch (state) {
    case 'DRAFT':
      return t('protocols.lead_DRAFT');
    case 'FOR_SIGNATURE':
      return t('protocols.lead_FOR_SIGNATURE');
    case 'SIGNED':
      return t('protocols.lead_SIGNED');
    case 'REGISTERED':
      return t('protocols.lead_REGISTERED');
    default:
      return null;
  }
}
