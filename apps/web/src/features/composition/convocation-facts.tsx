import { formatDate } from '@kenes/messages';
import { Banner, Card, Facts, StateBadge, type StateTone } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import type { Words } from '../shared/choices.ts';
import { Day } from '../shared/day.tsx';
import { approvalWords, days } from './member-words.tsx';

/** The head of a convocation: its days, its size, the papers it rests on. */
export const ConvocationFactsParts = graphql(`
  fragment ConvocationFactsParts on Convocation {
    id number state standing joined startsOn endsOn openedOn firstSessionOn size sizeRange { min max } recommendedMin recommendedMax
    approvedBy approvalTitle approvalNumber approvalOn approvalFile { id }
    protocolNumber protocolOn protocolFile { id } closedOn closedBecause
  }
`);

type Facts_ = ResultOf<typeof ConvocationFactsParts>;

/** The colour of a convocation’s state. */
export const convocationTones = {
  PREPARING: 'draft',
  APPROVED: 'answered',
  RUNNING: 'onTime',
  CLOSED: 'closed',
  DISSOLVED_EARLY: 'closed',
} as const satisfies Record<Facts_['state'], StateTone>;

/** By what right a composition sits: its act, its protocol, its days and its size. */
export async function ConvocationFacts({
  tenant,
  data,
}: {
  tenant: string;
  data: FragmentOf<typeof ConvocationFactsParts>;
}) {
  const t = await getTranslations();
  const it = readFragment(ConvocationFactsParts, data);
  const file = (id: string) => (
    <a href={`/api/files/${encodeURIComponent(id)}/original?acting=tenant:${encodeURIComponent(tenant)}`}>
      {t('composition.openFile')}
    </a>
  );
  const approval = approvalWords(t, it, it.approvedBy && t(`enums.Approver_${it.approvedBy}`));
  const protocol = [
    it.protocolNumber && t('composition.actNumber', { number: it.protocolNumber }),
    it.protocolOn && t('composition.actOn', { date: formatDate(it.protocolOn) }),
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <>
      {it.joined && <Banner title={t('composition.joinedBanner')}>{t('composition.joinedHelp')}</Banner>}
      <Card>
        <Facts
          facts={[
            {
              term: t('composition.colState'),
              value: (
                <StateBadge tone={convocationTones[it.state]}>{t(`enums.ConvocationState_${it.state}`)}</StateBadge>
              ),
            },
            {
              term: t('composition.termOf'),
              value: days(t, it.startsOn, it.endsOn) && (
                <>
                  {days(t, it.startsOn, it.endsOn)}
                  {it.standing && it.standing !== 'RUNNING' && <> · {t(`enums.TermStanding_${it.standing}`)}</>}
                </>
              ),
            },
            {
              term: t('composition.approvedByAct'),
              value: (
                <>
                  {approval ?? t('composition.actUnknown')} {it.approvalFile && file(it.approvalFile.id)}
                </>
              ),
            },
            {
              term: t('composition.protocol'),
              value: (
                <>
                  {protocol || t('composition.protocolUnknown')} {it.protocolFile && file(it.protocolFile.id)}
                </>
              ),
            },
            { term: t('composition.firstSession'), value: it.firstSessionOn && <Day on={it.firstSessionOn} /> },
            { term: t('composition.size'), value: sizeWords(t, it) },
            {
              term: t('composition.recommendation'),
              value:
                it.recommendedMin === null
                  ? null
                  : t('composition.recommendedRange', {
                      min: it.recommendedMin,
                      max: it.recommendedMax ?? it.recommendedMin,
                    }),
            },
            {
              term: t('composition.closedDay'),
              value: it.closedOn && (
                <>
                  <Day on={it.closedOn} />
                  {it.closedBecause && <> · {it.closedBecause}</>}
                </>
              ),
            },
          ]}
        />
      </Card>
    </>
  );
}

function sizeWords(t: Words, { size, sizeRange }: Facts_): string {
  const range =
    sizeRange &&
    (sizeRange.max === null
      ? t('composition.sizeFrom', { min: sizeRange.min })
      : t('composition.sizeRange', { min: sizeRange.min, max: sizeRange.max }));
  return [size ?? t('composition.sizeUnknown'), range].filter(Boolean).join(' · ');
}
