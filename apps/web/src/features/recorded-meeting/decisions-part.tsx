'use client';

import { Button } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { AreaCell, SelectCell, TextCell } from './cell.tsx';
import { decisionEffects, oneOfThese } from './choices.ts';
import { type NotedDecision, type NotedItem, newDecision } from './notes.ts';
import css from './record.module.css';

/** What was decided on a question: its words, who executes it and by when. */
export function DecisionsPart({
  path,
  item,
  language,
  on,
  set,
  errorOf,
}: {
  path: string;
  item: NotedItem;
  language: string;
  on: string;
  set: (more: Partial<NotedItem>) => void;
  errorOf: (path: string) => string | undefined;
}) {
  const t = useTranslations('record');
  const e = useTranslations('enums');
  return (
    <>
      {item.decisions.map((one, at) => {
        const own = `${path}.decisions.${at}`;
        const put = (more: Partial<NotedDecision>) =>
          set({ decisions: item.decisions.map((other) => (other.key === one.key ? { ...other, ...more } : other)) });
        return (
          <fieldset key={one.key} className={css.vote}>
            <legend>
              {t('decision')}
              {item.decisions.length > 1 && ` ${at + 1}`}
            </legend>
            <div className={css.cells}>
              <AreaCell
                name={`${own}.text.${language}`}
                label={t('decided')}
                error={errorOf(`${own}.text.${language}`)}
                lang={language}
                value={one.text}
                change={(text) => put({ text })}
                required
              />
              <SelectCell
                name={`${own}.effect`}
                label={t('effect')}
                value={one.effect}
                options={decisionEffects.map((value) => ({ value, label: e(`DecisionEffect_${value}`) }))}
                change={(effect) => put({ effect: oneOfThese(decisionEffects, effect) })}
              />
              <TextCell
                name={`${own}.number`}
                label={t('decisionNumber')}
                error={errorOf(`${own}.number`)}
                placeholder={t('nextNumber')}
                value={one.number}
                change={(number) => put({ number })}
              />
              <TextCell
                name={`${own}.responsible`}
                label={t('responsible')}
                error={errorOf(`${own}.responsible`)}
                value={one.responsible}
                change={(responsible) => put({ responsible })}
              />
              <TextCell
                name={`${own}.dueOn`}
                type="date"
                min={on}
                label={t('dueOn')}
                error={errorOf(`${own}.dueOn`)}
                value={one.dueOn}
                change={(dueOn) => put({ dueOn })}
              />
            </div>
            <div className={css.tools}>
              <span className={css.end}>
                <Button
                  kind="quiet"
                  size="small"
                  icon="close"
                  onClick={() => set({ decisions: item.decisions.filter(({ key }) => key !== one.key) })}
                >
                  {t('removeDecision')}
                </Button>
              </span>
            </div>
          </fieldset>
        );
      })}
      <div className={css.tools}>
        <Button
          kind="secondary"
          size="small"
          icon="plus"
          onClick={() => set({ decisions: [...item.decisions, newDecision()] })}
        >
          {t('addDecision')}
        </Button>
        {item.decisions.length > 0 && <span className={css.soft}>{t('decisionsHelp')}</span>}
      </div>
    </>
  );
}
