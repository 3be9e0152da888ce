import { Button, TextInput } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { addresses } from '../portal/addresses.ts';
import css from './search-box.module.css';

/** The search across all councils: a form that asks by its address. */
export async function SearchBox({ text, council }: { text?: string | undefined; council?: string | undefined }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  return (
    <search>
      <form action={addresses(locale).search} method="get" className={css.box}>
        <TextInput
          name="q"
          type="search"
          label={t(council ? 'portal.searchHere' : 'portal.searchLabel')}
          defaultValue={text}
          maxLength={200}
          autoComplete="off"
        />
        {council && <input type="hidden" name="council" value={council} />}
        <Button type="submit" icon="search">
          {t('common.search')}
        </Button>
      </form>
    </search>
  );
}
