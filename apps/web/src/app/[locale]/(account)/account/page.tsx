import { Page, PageHead, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ChangePassword } from '../../../../features/account/change-password.tsx';
import { ChooseLanguage } from '../../../../features/account/choose-language.tsx';
import { SessionList, SessionsQuery } from '../../../../features/account/session-list.tsx';
import { WorkplaceList } from '../../../../features/account/workplace-list.tsx';
import { actWords } from '../../../../features/act/act-words.ts';
import { OwnCalendars } from '../../../../features/calendars/own-calendars.tsx';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import css from '../../../../features/signin/sign-in.module.css';
import { query } from '../../../../session/api.ts';
import { viewer } from '../../../../session/viewer.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('title'), robots: { index: false } };
}

/** A person's own account: where they work, and the devices they are signed in on. */
export default async function AccountPage({ params }: { params: LocaleParams }) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  const [t, words, { viewer: own }, person] = await Promise.all([
    getTranslations(),
    actWords(),
    query(SessionsQuery, {}, { acting: 'account' }),
    viewer(),
  ]);
  return (
    <Page width="narrow">
      <PageHead title={t('account.title')} lead={own ? `${own.name}, ${own.email}` : undefined} />
      {person && <WorkplaceList person={person} locale={locale} />}
      {own && <OwnCalendars data={own} />}
      {own && <SessionList data={own} />}
      {own && (
        <Section title={t('account.passwordTitle')}>
          <div className={css.ways}>
            <ChangePassword
              hasPassword={own.hasPassword}
              email={own.email}
              words={{
                act: words,
                current: t('account.currentPassword'),
                next: t('signin.newPassword'),
                hint: t('signin.passwordHint'),
                help: t('account.passwordHelp'),
                save: t('account.passwordSave'),
                done: t('account.passwordChanged'),
              }}
            />
          </div>
        </Section>
      )}
      {own && (
        <Section title={t('account.languageTitle')}>
          <div className={css.ways}>
            <ChooseLanguage
              locale={own.locale}
              version={own.version}
              words={{
                act: words,
                label: t('common.language'),
                hint: t('account.languageHelp'),
                kk: t('common.languageKk'),
                ru: t('common.languageRu'),
                en: t('common.languageEn'),
                save: t('common.save'),
                done: t('account.saved'),
              }}
            />
          </div>
        </Section>
      )}
    </Page>
  );
}
