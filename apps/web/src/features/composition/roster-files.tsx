import { LinkButton } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { withQuery } from '../portal/addresses.ts';
import css from './composition.module.css';

const formats = ['docx', 'pdf', 'xlsx', 'csv', 'json'] as const;

/** The roster as files: the official paper (DOCX, PDF), a table (XLSX, CSV), open data (JSON). */
export async function RosterFiles({ query }: { query: Readonly<Record<string, string | null | undefined>> }) {
  const t = await getTranslations('composition');
  return (
    <ul className={css.files} aria-label={t('files')}>
      {formats.map((format) => (
        <li key={format}>
          <LinkButton
            kind="quiet"
            size="small"
            icon="download"
            href={withQuery(`/api/documents/roster.${format}`, query)}
          >
            {format.toUpperCase()}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
