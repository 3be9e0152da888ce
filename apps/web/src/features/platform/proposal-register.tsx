import { formatDate } from '@kenes/messages';
import { type Column, DataTable } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { addresses } from '../portal/addresses.ts';
import css from '../register-recommendations/track-register.module.css';
import { ParameterName } from '../settings/parameter-name.tsx';
import { ParameterParts, parameterWords } from '../settings/parameter-value.ts';
import { formWords } from '../shared/form-words.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import own from './platform.module.css';
import { PlatformAct } from './platform-act.tsx';

/** A council's own value of a number of law, as the platform decides on it. */
export const ProposalRow = graphql(
  `
  fragment ProposalRow on ParameterOverride @_unmask {
    id version state ruleId key value reason effectiveFrom decidedOn declinedBecause proposedBy
    council { slug name { text ...SaidParts } }
    parameter { ...ParameterParts }
  }
`,
  [ParameterParts, SaidParts],
);

type Row = ResultOf<typeof ProposalRow>;

/** What councils propose: whose it is, which rule, the value beside the law's, from which day and on what ground; what waits is decided in its row. */
export async function ProposalRegister({ rows }: { rows: readonly FragmentOf<typeof ProposalRow>[] }) {
  const [t, words, forms, locale] = await Promise.all([getTranslations(), parameterWords(), formWords(), getLocale()]);
  const value = ({ parameter, value: proposed }: Row) => (parameter ? words.value(parameter, proposed) : `${proposed}`);
  const columns: Column<Row>[] = [
    {
      key: 'council',
      header: t('platform.council'),
      primary: true,
      cell: ({ council, proposedBy }) => (
        <>
          {council && (
            <a href={addresses(locale).council(council.slug)}>
              <Said text={council.name} quiet />
            </a>
          )}
          {proposedBy && <span className={css.under}>{proposedBy}</span>}
        </>
      ),
    },
    {
      key: 'rule',
      header: t('common.whyRule'),
      cell: (row) => <ParameterName of={row.parameter ?? { ...row, basis: [] }} />,
    },
    {
      key: 'value',
      header: t('platform.proposedValue'),
      cell: (row) => (
        <>
          <strong>{value(row)}</strong>
          {row.parameter && (
            <span className={css.under}>
              {t('platform.byLaw', { value: words.value(row.parameter, row.parameter.lawValue) })}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'from',
      header: t('cabinet.validFrom'),
      nowrap: true,
      cell: ({ effectiveFrom }) => formatDate(effectiveFrom),
    },
    { key: 'ground', header: t('platform.ground'), cell: ({ reason }) => reason },
    {
      key: 'decision',
      header: t('platform.decision'),
      cell: (row) => {
        if (row.state !== 'PROPOSED')
          return (
            <>
              {row.decidedOn && formatDate(row.decidedOn)}
              {row.declinedBecause && <span className={css.under}>{row.declinedBecause}</span>}
            </>
          );
        const hidden = { id: row.id, expectedVersion: row.version };
        const lead = t('platform.asked', {
          council: row.council?.name.text ?? '—',
          rule: words.name(row.key),
          value: value(row),
          date: formatDate(row.effectiveFrom),
        });
        return (
          <div className={own.acts}>
            <PlatformAct
              act="approveParameter"
              spec={{
                label: t('platform.actApprove'),
                title: t('platform.actApproveTitle'),
                lead,
                final: t('platform.actApproveFinal'),
                hidden,
                fields: [],
              }}
              words={forms}
              size="small"
              kind="primary"
            />
            <PlatformAct
              act="declineParameter"
              spec={{
                label: t('platform.actDecline'),
                title: t('platform.actDeclineTitle'),
                lead,
                hidden,
                fields: [
                  {
                    kind: 'area',
                    name: 'reason',
                    label: t('cabinet.why'),
                    hint: t('platform.declineReasonHint'),
                    required: true,
                    rows: 3,
                  },
                ],
              }}
              words={forms}
              size="small"
            />
          </div>
        );
      },
    },
  ];
  return (
    <DataTable
      caption={t('platform.navParameters')}
      columns={columns}
      rows={rows.map((row) => readFragment(ProposalRow, row))}
      rowKey={({ id }) => id}
    />
  );
}
