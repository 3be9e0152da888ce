import { getTranslations } from 'next-intl/server';
import type { ActWords } from '../act/act-problem.tsx';
import { actWords } from '../act/act-words.ts';

/** The words that every form of an act needs: its problems, its buttons, its search and its files. */
export type FormWords = {
  act: ActWords;
  close: string;
  cancel: string;
  optional: string;
  oneLanguage: string;
  cannotUndo: string;
  findBody: string;
  nothingFound: string;
  remove: string;
  uploading: string;
  uploadFailed: string;
};

/** The same, in the reader's language. */
export async function formWords(): Promise<FormWords> {
  const [t, act] = await Promise.all([getTranslations(), actWords()]);
  return {
    act,
    close: t('common.close'),
    cancel: t('common.cancel'),
    optional: t('common.optional'),
    oneLanguage: t('common.oneLanguage'),
    cannotUndo: t('act.cannotUndo'),
    findBody: t('act.findBody'),
    nothingFound: t('act.nothingFound'),
    remove: t('common.remove'),
    uploading: t('act.uploading'),
    uploadFailed: t('act.uploadFailed'),
  };
}
