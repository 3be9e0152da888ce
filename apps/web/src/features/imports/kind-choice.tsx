import { Icon } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import css from './imports.module.css';
import { importKinds } from './kinds.ts';

const icons = { MEMBERS: 'users', LETTERS: 'inbox', RECOMMENDATIONS: 'flag' } as const;

/** The first question: what the file holds. Each answer is a link. */
export async function KindChoice({ here }: { here: string }) {
  const t = await getTranslations();
  return (
    <ul className={css.kinds} aria-label={t('imports.kinds')}>
      {importKinds.map((kind) => (
        <li key={kind}>
          <a href={`${here}?kind=${kind}`} className={css.kind}>
            <Icon name={icons[kind]} size={28} />
            <span>
              <strong>{t(`enums.ImportKind_${kind}`)}</strong>
              <span className={css.soft}>{t(`imports.kindHelp_${kind}`)}</span>
            </span>
            <Icon name="chevronRight" />
          </a>
        </li>
      ))}
    </ul>
  );
}
