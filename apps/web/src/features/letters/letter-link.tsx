import { formatInstant } from '@kenes/messages';
import { Card } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import css from '../dossier-recommendation/dossier.module.css';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { LetterAct } from './letter-act.tsx';

/** The link by which a letter is answered without an account. */
export const LetterLinkParts = graphql(`
  fragment LetterLinkParts on AnswerLink { id url qrSvg issuedAt ordinal openedCount lastOpenedAt }
`);

/** The letter's answer link: as a QR for paper, as text for mail; how often it was opened; a new one, or its end. */
export async function LetterLink({
  specs,
  words,
  data,
}: {
  specs: { reissueAnswerLink: ActSpec; revokeAnswerLink: ActSpec };
  words: FormWords;
  data: FragmentOf<typeof LetterLinkParts>;
}) {
  const link = readFragment(LetterLinkParts, data);
  const t = await getTranslations('cabinet');
  const picture = `data:image/svg+xml;base64,${Buffer.from(link.qrSvg).toString('base64')}`;
  return (
    <Card>
      <h2>{t('answerLink')}</h2>
      {/* biome-ignore lint/performance/noImgElement: a drawing in a data address has nothing to optimise */}
      <img className={css.qr} src={picture} alt={t('answerLinkQr')} width={160} height={160} />
      <p className={css.address}>{link.url}</p>
      <p className={css.soft}>
        {t('linkOpened', { count: link.openedCount })}
        {link.lastOpenedAt && `, ${formatInstant(link.lastOpenedAt)}`}
      </p>
      <div className={css.files}>
        <LetterAct act="reissueAnswerLink" spec={specs.reissueAnswerLink} words={words} size="small" />
        <LetterAct act="revokeAnswerLink" spec={specs.revokeAnswerLink} words={words} size="small" kind="quiet" />
      </div>
    </Card>
  );
}
