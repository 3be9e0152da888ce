import { redirect } from 'next/navigation';
import { type LocaleParams, localeOf } from '../../../features/shell/locale.ts';

/** The platform's work begins with what councils wait for. */
export default async function PlatformPage({ params }: { params: LocaleParams }) {
  redirect(`/${localeOf(await params)}/platform/parameters`);
}
