import { Page, PageHead } from '@kenes/ui';
import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { environment } from '../../../environment.ts';
import { GalleryForms } from '../../../features/gallery/gallery-forms.tsx';
import { GalleryPictures } from '../../../features/gallery/gallery-pictures.tsx';
import { GalleryRegister } from '../../../features/gallery/gallery-register.tsx';
import { GalleryStates } from '../../../features/gallery/gallery-states.tsx';
import { GalleryTracking } from '../../../features/gallery/gallery-tracking.tsx';
import { type LocaleParams, localeOf } from '../../../features/shell/locale.ts';
import { portalNavigation } from '../../../features/shell/navigation.ts';
import { Shell } from '../../../features/shell/shell.tsx';

/** Every component in every state, to be looked at. Not there in production. */
export default async function GalleryPage({ params }: { params: LocaleParams }) {
  if (environment().production) notFound();
  setRequestLocale(localeOf(await params));
  return (
    <Shell navigation={await portalNavigation()}>
      <Page>
        <PageHead
          over="Қоғамдық мониторинг · 2026 жылғы қараша"
          title="Әл-Фараби даңғылындағы «Южный» саябағын қайта жаңарту"
          lead="Ә ә Ғ ғ Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і · 12 480,5 мың ₸ · № 14-05/1203"
        />
        <GalleryStates />
        <GalleryTracking />
        <GalleryPictures />
        <GalleryRegister />
        <GalleryForms />
      </Page>
    </Shell>
  );
}
