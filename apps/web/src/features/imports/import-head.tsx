import { formatDate } from '@kenes/messages';
import { Banner, Breadcrumbs, LinkButton, PageHead } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { asTenant } from '../../session/acting.ts';
import { ImportStateBadge, ImportStateParts } from './import-state.tsx';

/** Which file an import is of. */
export const ImportHeadParts = graphql(
  `
  fragment ImportHeadParts on Import {
    kind fileId fileName pasted sheet rowCount readOn readByName
    notes { code message }
    ...ImportStateParts
  }
`,
  [ImportStateParts],
);

/** The top of an import's page: the file, who gave it and when, and what is said of it as a whole. */
export async function ImportHead({
  tenant,
  base,
  data,
}: {
  tenant: string;
  base: string;
  data: FragmentOf<typeof ImportHeadParts>;
}) {
  const t = await getTranslations();
  const one = readFragment(ImportHeadParts, data);
  return (
    <>
      <PageHead
        breadcrumbs={
          <Breadcrumbs label={t('common.breadcrumbs')} trail={[{ href: base, label: t('imports.title') }]} />
        }
        over={t(`enums.ImportKind_${one.kind}`)}
        title={one.pasted ? t('imports.pasted') : one.fileName}
        meta={
          <>
            <ImportStateBadge of={one} />
            <span>{t('imports.rowCount', { count: one.rowCount })}</span>
            {one.sheet && <span>{t('imports.sheet', { name: one.sheet })}</span>}
            <span>{[one.readByName, formatDate(one.readOn)].filter(Boolean).join(', ')}</span>
          </>
        }
        actions={
          <LinkButton
            kind="secondary"
            icon="download"
            href={`/api/files/${encodeURIComponent(one.fileId)}/original?acting=${asTenant(tenant)}`}
          >
            {t('imports.theFile')}
          </LinkButton>
        }
      />
      {one.notes.map(({ code, message }) => (
        <Banner key={code} kind="warning">
          {message}
        </Banner>
      ))}
    </>
  );
}
