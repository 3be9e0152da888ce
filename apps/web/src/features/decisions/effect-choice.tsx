import { Icon, Section } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import css from './decisions.module.css';
import { decisionEffects, effectIcons } from './states.ts';

/** What a decision may do, each a way on to its form. */
export async function EffectChoice({ here, itemId }: { here: string; itemId: string }) {
  const t = await getTranslations();
  return (
    <Section title={t('decisions.chooseEffect')} id="effect">
      <ul className={css.effects}>
        {decisionEffects.map((effect) => (
          <li key={effect}>
            <a href={`${here}?item=${encodeURIComponent(itemId)}&effect=${effect}`}>
              <Icon name={effectIcons[effect]} />
              <span>
                <strong>{t(`enums.DecisionEffect_${effect}`)}</strong>
                <span className={css.soft}>{t(`decisions.hint_${effect}`)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
