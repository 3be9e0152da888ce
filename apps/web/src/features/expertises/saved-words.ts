import { getTranslations } from 'next-intl/server';
import { actWords } from '../act/act-words.ts';
import type { SavedWords } from './saved-area.tsx';

/** The words of texts that save themselves. */
export async function savedWords(): Promise<SavedWords> {
  const [t, act] = await Promise.all([getTranslations('expertises'), actWords()]);
  return {
    act,
    save: t('save'),
    saved: t('saved'),
    saving: t('saving'),
    unsaved: t('unsaved'),
    notSaved: t('notSaved'),
    clean: t('clean'),
    theirsTitle: t('theirsTitle'),
    theirsText: t('theirsText'),
    keepMine: t('keepMine'),
    takeTheirs: t('takeTheirs'),
    unsentTitle: t('unsentTitle'),
    unsentText: t('unsentText'),
    putBack: t('putBack'),
    throwAway: t('throwAway'),
  };
}
