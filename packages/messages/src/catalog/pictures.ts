import { messages } from '../messages.ts';

/** Looking at letters on the page, and covering faces and numbers in photos before they are shown. */
export const pictures = messages({
  preview: { kk: 'Хатты қарау', ru: 'Посмотреть письмо', en: 'See the letter' },
  previewDocument: { kk: 'Құжатты қарау', ru: 'Посмотреть документ', en: 'See the document' },
  previewFrame: { kk: '{title}: басылатын түрі', ru: '{title}: как будет напечатано', en: '{title}: as printed' },
  previewNew: { kk: 'Жаңа терезеде ашу', ru: 'Открыть в новом окне', en: 'Open in a new window' },
  blur: { kk: 'Бет пен нөмірді жабу', ru: 'Скрыть лица и номера', en: 'Cover faces and numbers' },
  blurTitle: {
    kk: 'Суретте көрінбеуі керек жерлер',
    ru: 'Что на снимке должно быть скрыто',
    en: 'What must not be seen in the picture',
  },
  blurLead: {
    kk: 'Тінтуірмен немесе саусақпен тікбұрыш сызыңыз. Жұртшылық көретін көшірме қайта жасалып, бұл жерлер танылмайтын болады; түпнұсқа жабық сақталады.',
    ru: 'Обведите прямоугольником, мышью или пальцем. Копия для всех делается заново, и эти места в ней уже не узнать; оригинал хранится закрыто.',
    en: 'Draw rectangles with the mouse or a finger. The copy for the public is made anew with these parts unrecognisable; the original is kept privately.',
  },
  blurArea: {
    kk: 'Сурет: үстінен тікбұрыш сызыңыз',
    ru: 'Снимок: проведите по нему прямоугольник',
    en: 'Picture: draw a rectangle over it',
  },
  blurAdd: { kk: 'Тікбұрыш қосу', ru: 'Добавить прямоугольник', en: 'Add a rectangle' },
  blurKeys: {
    kk: 'Пернетақтамен: тікбұрышты қосып, көрсеткілермен жылжытыңыз, Shift басулы болса өлшемін өзгертіңіз, Delete өшіреді.',
    ru: 'С клавиатуры: добавьте прямоугольник, двигайте стрелками, с Shift меняйте размер, Delete удаляет.',
    en: 'By keyboard: add a rectangle, move it with the arrows, resize with Shift, remove with Delete.',
  },
  blurRegion: { kk: 'Жабылған жер {place}', ru: 'Скрытое место {place}', en: 'Covered part {place}' },
  blurCount: { kk: 'Жабылған жер: {count}', ru: 'Скрыто мест: {count}', en: 'Covered parts: {count}' },
  blurNone: { kk: 'Ештеңе жабылмаған', ru: 'Ничего не скрыто', en: 'Nothing is covered' },
  blurUndo: { kk: 'Соңғысын алып тастау', ru: 'Убрать последнее', en: 'Remove the last' },
  blurSave: { kk: 'Көшірмені қайта жасау', ru: 'Сделать копию заново', en: 'Make the copy anew' },
  blurred: { kk: 'Жабылған жер: {count}', ru: 'Скрыто мест: {count}', en: 'Covered parts: {count}' },
});
