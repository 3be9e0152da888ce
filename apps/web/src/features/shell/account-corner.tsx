import { AccountMenu, Icon, LinkButton } from '@kenes/ui';
import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { viewer } from '../../session/viewer.ts';
import { workplaces } from './workplaces.ts';

/** The corner of the head: signing in, or the account with the places where its owner works. */
export async function AccountCorner() {
  const [locale, t, incoming] = await Promise.all([getLocale(), getTranslations(), headers()]);
  const person = await viewer().catch(() => null);
  if (!person) {
    const back = incoming.get('x-kenes-path') ?? '';
    const signIn = `/${locale}/sign-in`;
    const href =
      back.startsWith(signIn) || back === `/${locale}` ? signIn : `${signIn}?back=${encodeURIComponent(back)}`;
    return (
      <LinkButton kind="secondary" size="small" icon="user" href={href}>
        {t('common.signIn')}
      </LinkButton>
    );
  }
  return (
    <AccountMenu name={person.name.split(' ').slice(0, 2).join(' ')}>
      {workplaces(person, locale).map(({ href, icon, label }) => (
        <a key={href} href={href}>
          <Icon name={icon} size={18} />
          {label}
        </a>
      ))}
      <hr />
      <a href={`/${locale}/account`}>
        <Icon name="user" size={18} />
        {t('account.title')}
      </a>
      <form method="post" action="/api/sign-out">
        <input type="hidden" name="locale" value={locale} />
        <button type="submit">
          <Icon name="arrowRight" size={18} />
          {t('common.signOut')}
        </button>
      </form>
    </AccountMenu>
  );
}
