import { type Column, DataTable, EmptyState, Icon, StateBadge, type StateTone } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import css from '../register-recommendations/track-register.module.css';
import type { Search } from '../shared/address.ts';
import { Day } from '../shared/day.tsx';
import { ListPages } from '../shared/list-pages.tsx';
import { RegisterKeys } from '../shared/register-keys.tsx';

/** A page of the register of letters. */
export const LetterRegisterParts = graphql(`
  fragment LetterRegisterParts on LetterConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id direction kind state number registeredOn datedOn counterNumber counterDate correspondent subject fileIndex channel
      executorName executorPhone instructedToName controlDue offControlOn instructedOn sentOn receivedOn
      replyTo { id number }
      replies { id number state }
    }
  }
`);

function rowsOf(data: FragmentOf<typeof LetterRegisterParts>) {
  return readFragment(LetterRegisterParts, data).nodes;
}
type Row = ReturnType<typeof rowsOf>[number];

/** The colour of a letter's state. */
export const letterTones = {
  DRAFT: 'draft',
  ARRIVED: 'dueSoon',
  REGISTERED: 'answered',
  SENT: 'executed',
  CANCELLED: 'closed',
} as const satisfies Record<string, StateTone>;

/** The register of letters, in and out: numbers, correspondent, channel, executor, instruction, what it replies to. */
export async function LetterRegister({
  tenant,
  search,
  data,
}: {
  tenant: string;
  search: Search;
  data: FragmentOf<typeof LetterRegisterParts>;
}) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const { totalCount, pageInfo } = readFragment(LetterRegisterParts, data);
  const rows = rowsOf(data);
  const base = `/${locale}/t/${tenant}/letters`;
  if (rows.length === 0)
    return (
      <EmptyState level={2} title={t('cabinet.noLetters')}>
        {t('cabinet.noLettersHelp')}
      </EmptyState>
    );
  const link = (letter: { id: string; number: string | null } | null) =>
    letter && (
      <a className={css.under} href={`${base}/${letter.id}`}>
        № {letter.number ?? '—'}
      </a>
    );
  const columns: Column<Row>[] = [
    {
      key: 'direction',
      header: t('cabinet.colDirection'),
      cell: (row) => (
        <Icon
          name={row.direction === 'IN' ? 'arrowDown' : 'arrowUp'}
          size={18}
          label={t(`enums.LetterDirection_${row.direction}`)}
        />
      ),
    },
    {
      key: 'number',
      header: t('cabinet.colNumber'),
      nowrap: true,
      cell: (row) => (
        <>
          <span className="tabular">{row.number ?? '—'}</span>
          <span className={css.under}>
            <Day on={row.registeredOn ?? row.datedOn} />
          </span>
        </>
      ),
    },
    {
      key: 'subject',
      header: t('cabinet.subject'),
      primary: true,
      width: '26%',
      cell: (row) => (
        <>
          <a className={css.wording} href={`${base}/${row.id}`} data-row>
            {row.subject}
          </a>
          <span className={css.under}>{t(`enums.LetterKind_${row.kind}`)}</span>
        </>
      ),
    },
    { key: 'who', header: t('cabinet.colCorrespondent'), width: '18%', cell: (row) => row.correspondent },
    {
      key: 'their',
      header: t('cabinet.theirNumber'),
      cell: (row) => (
        <>
          {row.counterNumber}
          <span className={css.under}>
            <Day on={row.counterDate} />
          </span>
        </>
      ),
    },
    {
      key: 'channel',
      header: t('cabinet.colChannel'),
      cell: (row) => (
        <>
          {t(`enums.LetterChannel_${row.channel}`)}
          <span className={css.under}>
            <Day on={row.sentOn ?? row.receivedOn} />
          </span>
        </>
      ),
    },
    { key: 'index', header: t('cabinet.fileIndex'), nowrap: true, cell: (row) => row.fileIndex },
    {
      key: 'executor',
      header: t('cabinet.executor'),
      cell: (row) => (
        <>
          {row.executorName}
          {row.executorPhone && <span className={css.under}>{row.executorPhone}</span>}
        </>
      ),
    },
    {
      key: 'control',
      header: t('cabinet.instruction'),
      cell: (row) =>
        row.instructedOn && (
          <>
            {row.instructedToName}
            <span className={css.under}>
              {row.offControlOn ? t('cabinet.offControlOn') : row.controlDue && t('cabinet.until')}{' '}
              <Day on={row.offControlOn ?? row.controlDue} />
            </span>
          </>
        ),
    },
    {
      key: 'linked',
      header: t('cabinet.colLinked'),
      nowrap: true,
      cell: (row) => (
        <>
          {link(row.replyTo)}
          {row.replies.map((reply) => (
            <span key={reply.id}>{link(reply)}</span>
          ))}
        </>
      ),
    },
    {
      key: 'state',
      header: t('cabinet.colState'),
      nowrap: true,
      cell: (row) => <StateBadge tone={letterTones[row.state]}>{t(`enums.LetterState_${row.state}`)}</StateBadge>,
    },
  ];
  return (
    <>
      <RegisterKeys>
        <DataTable caption={t('cabinet.navLetters')} columns={columns} rows={rows} rowKey={(row) => row.id} />
      </RegisterKeys>
      <ListPages search={search} shown={rows.length} total={totalCount} page={pageInfo} />
    </>
  );
}
