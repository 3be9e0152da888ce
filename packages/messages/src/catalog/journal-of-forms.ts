import { messages } from '../messages.ts';

/** Acts on a control that is no monitoring, named by its form (`<Act>_<ControlForm>`); part of `journal`. */
export const journalOfForms = messages({
  MissionAmended_HEARING: {
    kk: 'Қоғамдық тыңдау өзгертілді',
    ru: 'Изменено общественное слушание',
    en: 'Public hearing amended',
  },
  MissionCancelled_HEARING: {
    kk: 'Қоғамдық тыңдау тоқтатылды',
    ru: 'Отменено общественное слушание',
    en: 'Public hearing cancelled',
  },
  MissionClosed_HEARING: {
    kk: 'Қоғамдық тыңдау жабылды',
    ru: 'Закрыто общественное слушание',
    en: 'Public hearing closed',
  },
  MissionCompleted_HEARING: {
    kk: 'Қоғамдық тыңдау аяқталды',
    ru: 'Завершено общественное слушание',
    en: 'Public hearing completed',
  },
  MissionOpened_HEARING: {
    kk: 'Қоғамдық тыңдау ашылды',
    ru: 'Открыто общественное слушание',
    en: 'Public hearing opened',
  },
  MissionPublished_HEARING: {
    kk: 'Қоғамдық тыңдау жарияланды',
    ru: 'Опубликовано общественное слушание',
    en: 'Public hearing published',
  },
  MissionRepeated_HEARING: {
    kk: 'Қоғамдық тыңдау қайталанды',
    ru: 'Повторено общественное слушание',
    en: 'Public hearing repeated',
  },
  MissionStarted_HEARING: {
    kk: 'Қоғамдық тыңдау басталды',
    ru: 'Начато общественное слушание',
    en: 'Public hearing started',
  },
  MissionUnpublished_HEARING: {
    kk: 'Қоғамдық тыңдау жариялаудан алынды',
    ru: 'Общественное слушание снято с публикации',
    en: 'Public hearing withheld',
  },
  MissionDateCorrected_HEARING: {
    kk: 'Қоғамдық тыңдаудың күні түзетілді',
    ru: 'Исправлена дата общественного слушания',
    en: 'Date of the public hearing corrected',
  },
  MissionAmended_EXPERTISE: {
    kk: 'Қоғамдық сараптама өзгертілді',
    ru: 'Изменена общественная экспертиза',
    en: 'Public expertise amended',
  },
  MissionCancelled_EXPERTISE: {
    kk: 'Қоғамдық сараптама тоқтатылды',
    ru: 'Отменена общественная экспертиза',
    en: 'Public expertise cancelled',
  },
  MissionClosed_EXPERTISE: {
    kk: 'Қоғамдық сараптама жабылды',
    ru: 'Закрыта общественная экспертиза',
    en: 'Public expertise closed',
  },
  MissionCompleted_EXPERTISE: {
    kk: 'Қоғамдық сараптама аяқталды',
    ru: 'Завершена общественная экспертиза',
    en: 'Public expertise completed',
  },
  MissionOpened_EXPERTISE: {
    kk: 'Қоғамдық сараптама ашылды',
    ru: 'Открыта общественная экспертиза',
    en: 'Public expertise opened',
  },
  MissionPublished_EXPERTISE: {
    kk: 'Қоғамдық сараптама жарияланды',
    ru: 'Опубликована общественная экспертиза',
    en: 'Public expertise published',
  },
  MissionRepeated_EXPERTISE: {
    kk: 'Қоғамдық сараптама қайталанды',
    ru: 'Повторена общественная экспертиза',
    en: 'Public expertise repeated',
  },
  MissionStarted_EXPERTISE: {
    kk: 'Қоғамдық сараптама басталды',
    ru: 'Начата общественная экспертиза',
    en: 'Public expertise started',
  },
  MissionUnpublished_EXPERTISE: {
    kk: 'Қоғамдық сараптама жариялаудан алынды',
    ru: 'Общественная экспертиза снята с публикации',
    en: 'Public expertise withheld',
  },
  MissionDateCorrected_EXPERTISE: {
    kk: 'Қоғамдық сараптаманың күні түзетілді',
    ru: 'Исправлена дата общественной экспертизы',
    en: 'Date of the public expertise corrected',
  },
  MissionAmended_REPORT_HEARING: {
    kk: 'Жұмыс есебін тыңдау өзгертілді',
    ru: 'Изменено заслушивание отчёта',
    en: 'Report hearing amended',
  },
  MissionCancelled_REPORT_HEARING: {
    kk: 'Жұмыс есебін тыңдау тоқтатылды',
    ru: 'Отменено заслушивание отчёта',
    en: 'Report hearing cancelled',
  },
  MissionClosed_REPORT_HEARING: {
    kk: 'Жұмыс есебін тыңдау жабылды',
    ru: 'Закрыто заслушивание отчёта',
    en: 'Report hearing closed',
  },
  MissionCompleted_REPORT_HEARING: {
    kk: 'Жұмыс есебін тыңдау аяқталды',
    ru: 'Завершено заслушивание отчёта',
    en: 'Report hearing completed',
  },
  MissionOpened_REPORT_HEARING: {
    kk: 'Жұмыс есебін тыңдау ашылды',
    ru: 'Открыто заслушивание отчёта',
    en: 'Report hearing opened',
  },
  MissionPublished_REPORT_HEARING: {
    kk: 'Жұмыс есебін тыңдау жарияланды',
    ru: 'Опубликовано заслушивание отчёта',
    en: 'Report hearing published',
  },
  MissionRepeated_REPORT_HEARING: {
    kk: 'Жұмыс есебін тыңдау қайталанды',
    ru: 'Повторено заслушивание отчёта',
    en: 'Report hearing repeated',
  },
  MissionStarted_REPORT_HEARING: {
    kk: 'Жұмыс есебін тыңдау басталды',
    ru: 'Начато заслушивание отчёта',
    en: 'Report hearing started',
  },
  MissionUnpublished_REPORT_HEARING: {
    kk: 'Жұмыс есебін тыңдау жариялаудан алынды',
    ru: 'Заслушивание отчёта снято с публикации',
    en: 'Report hearing withheld',
  },
  MissionDateCorrected_REPORT_HEARING: {
    kk: 'Есеп тыңдаудың күні түзетілді',
    ru: 'Исправлена дата заслушивания отчёта',
    en: 'Date of the report hearing corrected',
  },
});
