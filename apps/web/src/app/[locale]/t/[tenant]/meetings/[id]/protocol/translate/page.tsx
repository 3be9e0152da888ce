import { Breadcrumbs, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { TranslateForm } from '../../../../../../../../features/protocols/translate-form.tsx';
import { one, type Search } from '../../../../../../../../features/shared/address.ts';
import { formWords } from '../../../../../../../../features/shared/form-words.ts';
import { localeOf } from '../../../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../../../graphql.ts';
import { asTenant } from '../../../../../../../../session/acting.ts';
import { query } from '../../../../../../../../session/api.ts';

const TranslateQuery = graphql(`
  query TranslateProtocolPage($id: ID!) {
    meeting(id: $id) {
      id
      agenda { id title { kk ru } }
      protocols {
        id version edition number language
        sections { itemId ordinal title heard discussed }
        viewerMay { translate { outcome } }
      }
    }
  }
`);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('protocols');
  return { title: t('translations'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** A signed protocol in its other language, written beside the authentic text. */
export default async function TranslatePage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const { tenant, id: coded, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, search, words, { meeting }] = await Promise.all([
    getTranslations(),
    searchParams,
    formWords(),
    query(TranslateQuery, { id: decodeURIComponent(coded) }, { acting: asTenant(tenant) }),
  ]);
  const wanted = Number(one(search, 'edition'));
  const it = meeting?.protocols.find(({ edition }) => edition === wanted) ?? meeting?.protocols[0];
  if (!meeting || !it || it.viewerMay.translate.outcome === 'REFUSED') notFound();
  const to = it.language === 'kk' ? 'ru' : 'kk';
  const own = `/${locale}/t/${tenant}/meetings/${meeting.id}`;
  const titles = new Map(meeting.agenda.map(({ id, title }) => [id, title[to]]));
  return (
    <Page width="full">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[
              { href: own, label: t('meetings.dossier') },
              { href: `${own}/protocol`, label: t('protocols.paperProtocol') },
            ]}
          />
        }
        over={it.number ? t('protocols.numbered', { number: it.number }) : t('protocols.draft')}
        title={t(`protocols.actTranslate_${to}`)}
        lead={t('protocols.translateLead')}
      />
      <TranslateForm
        id={it.id}
        version={it.version}
        from={it.language}
        to={to}
        sections={it.sections.map(({ itemId, ordinal, title, heard, discussed }) => ({
          itemId,
          heading: t('protocols.question', { ordinal }),
          parts: [
            { part: 'title' as const, label: t('protocols.titleIn'), text: title, value: titles.get(itemId) ?? '' },
            { part: 'heard' as const, label: t('protocols.heard'), text: heard, value: '' },
            { part: 'discussed' as const, label: t('protocols.discussed'), text: discussed, value: '' },
          ].filter(({ text }) => text.trim()),
        }))}
        words={{ translator: t('protocols.translator'), save: t('protocols.saveTranslation') }}
        form={words}
        goTo={`${own}/protocol?edition=${it.edition}`}
      />
    </Page>
  );
}
