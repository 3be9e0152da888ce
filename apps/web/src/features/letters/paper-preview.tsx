import { getTranslations } from 'next-intl/server';
import css from './paper-preview.module.css';

/**
 * A paper as it will be printed, its pages one under another, shown when asked for. It is a picture: what it says stands
 * on the page in words as well. `address` is the document's without its format.
 */
export async function PaperPreview({
  address,
  acting,
  label,
  title,
  version,
}: {
  address: string;
  acting: string;
  label: string;
  title: string;
  version: number;
}) {
  const t = await getTranslations('pictures');
  const pages = `${address}.svg?acting=${acting}&v=${version}`;
  return (
    <details className={css.preview}>
      <summary>{label}</summary>
      <div className={css.desk}>
        {/* biome-ignore lint/performance/noImgElement: pages made on request have nothing to optimise */}
        <img src={pages} alt={t('previewFrame', { title })} loading="lazy" width={595} height={842} />
      </div>
      <a href={pages} target="_blank" rel="noreferrer">
        {t('previewNew')}
      </a>
    </details>
  );
}
