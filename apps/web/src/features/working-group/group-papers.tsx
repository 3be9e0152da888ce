import { formatDate } from '@kenes/messages';
import { Card, Facts } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { days } from '../composition/member-words.tsx';
import css from './working-group.module.css';

/** The papers on which a working group rests, and what it decided. */
export const GroupPapersParts = graphql(`
  fragment GroupPapersParts on WorkingGroup {
    size sizeBy sizeNumber sizeOn sizeFile { id }
    namedBy namedNumber namedOn namedFile { id }
    selectionOpensOn selectionNumber selectionOn selectionFile { id }
    councilSize councilSizeNumber councilSizeOn councilSizePresent councilSizeFile { id }
    youthQuota womenQuota disabilityQuota
    protocolNumber protocolOn protocolFile { id }
    headships { id acting startsOn until member { person { fullName } } }
  }
`);

type Paper = { by?: string | null; number: string | null; on: string | null; file: { id: string } | null };

/** By what papers the group works; what is not known says so. */
export async function GroupPapers({ tenant, data }: { tenant: string; data: FragmentOf<typeof GroupPapersParts> }) {
  const it = readFragment(GroupPapersParts, data);
  const t = await getTranslations();
  const cited = ({ by, number, on, file }: Paper): ReactNode => {
    const words = [
      by,
      number && t('composition.actNumber', { number }),
      on && t('composition.actOn', { date: formatDate(on) }),
    ].filter(Boolean);
    if (words.length === 0 && !file) return null;
    return (
      <>
        {words.join(' ')}{' '}
        {file && (
          <a href={`/api/files/${encodeURIComponent(file.id)}/original?acting=tenant:${encodeURIComponent(tenant)}`}>
            {t('composition.openFile')}
          </a>
        )}
      </>
    );
  };
  const authority = (by: typeof it.sizeBy) => by && t(`enums.GroupAuthority_${by}`);
  const quotas = [
    it.youthQuota !== null && t('workingGroup.youthOf', { percent: it.youthQuota }),
    it.womenQuota !== null && t('workingGroup.womenOf', { percent: it.womenQuota }),
    it.disabilityQuota !== null && t('workingGroup.disabilityOf', { percent: it.disabilityQuota }),
  ].filter(Boolean);
  const decision = cited({ number: it.councilSizeNumber, on: it.councilSizeOn, file: it.councilSizeFile });
  return (
    <Card>
      <Facts
        facts={[
          { term: t('workingGroup.size'), value: it.size },
          {
            term: t('workingGroup.sizeAct'),
            value: cited({
              by: authority(it.sizeBy),
              number: it.sizeNumber,
              on: it.sizeOn,
              file: it.sizeFile,
            }) ?? <span className={css.soft}>{t('composition.actUnknown')}</span>,
          },
          {
            term: t('workingGroup.namedAct'),
            value: cited({
              by: authority(it.namedBy),
              number: it.namedNumber,
              on: it.namedOn,
              file: it.namedFile,
            }),
          },
          {
            term: t('workingGroup.selectionOpens'),
            value: it.selectionOpensOn && formatDate(it.selectionOpensOn),
          },
          {
            term: t('workingGroup.selectionProtocol'),
            value: cited({ number: it.selectionNumber, on: it.selectionOn, file: it.selectionFile }),
          },
          {
            term: t('workingGroup.heads'),
            value: it.headships.length > 0 && (
              <ul className={css.plain}>
                {it.headships.map(({ id, acting, startsOn, until, member }) => (
                  <li key={id}>
                    {member?.person?.fullName}, {acting && <>{t('workingGroup.actingWord')}, </>}
                    <span className="tabular">{days(t, startsOn, until)}</span>
                  </li>
                ))}
              </ul>
            ),
          },
          {
            term: t('workingGroup.councilSize'),
            value: it.councilSize !== null && (
              <>
                {it.councilSize}
                {it.councilSizePresent !== null && (
                  <> · {t('workingGroup.presentAtIt', { count: it.councilSizePresent })}</>
                )}
                {decision && <> · {decision}</>}
              </>
            ),
          },
          { term: t('workingGroup.quotas'), value: quotas.join(', ') },
          {
            term: t('workingGroup.protocol'),
            value: cited({ number: it.protocolNumber, on: it.protocolOn, file: it.protocolFile }),
          },
        ].map(({ term, value }) => ({ term, value: value === false ? null : value }))}
      />
    </Card>
  );
}
