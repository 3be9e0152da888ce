import { Card, LinkButton } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { asTenant } from '../../session/acting.ts';
import css from './imports.module.css';
import type { ImportKind } from './kinds.ts';

/** What columns of a kind of file may be. */
export const TemplateParts = graphql(`
  fragment TemplateParts on ImportFieldCard { field name needed instead }
`);

/** The template of a kind, which columns are needed and which more there may be. */
export async function TemplateCard({
  tenant,
  kind,
  data,
}: {
  tenant: string;
  kind: ImportKind;
  data: readonly FragmentOf<typeof TemplateParts>[];
}) {
  const [t, locale] = await Promise.all([getTranslations('imports'), getLocale()]);
  const fields = readFragment(TemplateParts, data);
  const nameOf = new Map(fields.map(({ field, name }) => [field, name]));
  // One line for those of which one is enough.
  const needed = fields
    .filter(({ needed: must }) => must)
    .filter(
      ({ field, instead }) =>
        fields.findIndex((one) => one.field === field || instead.includes(one.field)) ===
        fields.findIndex((one) => one.field === field),
    )
    .map(({ name, instead }) =>
      instead.reduce(
        (one, other) =>
          t('or', { one: t('quoted', { name: one }), other: t('quoted', { name: nameOf.get(other) ?? other }) }),
        name,
      ),
    );
  const others = fields.filter(({ needed: must }) => !must).map(({ name }) => name);
  return (
    <div>
      <Card>
        <h2 className={css.cardTitle}>{t('template')}</h2>
        <p className={css.soft}>{t('templateHelp')}</p>
        <div>
          <LinkButton
            kind="secondary"
            icon="download"
            href={`/api/documents/import-template/${kind.toLowerCase()}.xlsx?lang=${locale}&acting=${asTenant(tenant)}`}
          >
            {t('templateGet')}
          </LinkButton>
        </div>
        <h3>{t('neededColumns')}</h3>
        <ul className={css.fields}>
          {needed.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        <p className={css.soft}>{t('neededHelp')}</p>
        <details className={css.more}>
          <summary>{t('otherColumns')}</summary>
          <ul className={css.fields}>
            {others.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      </Card>
    </div>
  );
}
