import { signaturePractice } from '../citations.ts';
import { bindingRule } from '../rule.ts';

export const immutableProtocolRule = bindingRule({
  id: 'PC-PROT-02',
  title: {
    kk: 'Қол қойылған хаттама өзгермейді',
    ru: 'Подписанный протокол неизменен',
    en: 'A signed protocol is immutable',
  },
  provision: {
    kk: 'Қол қойылған хаттама өзгермейді: файлдың кез келген өзгерісі қолтаңбаны жарамсыз етеді. Түзету — бұрынғысына сілтейтін нөмірленген жаңа редакция.',
    ru: 'Подписанный протокол неизменен: любое изменение файла делает подпись недействительной. Исправление — только новой нумерованной редакцией со ссылкой на прежнюю.',
    en: 'A signed protocol is immutable: any change of its bytes invalidates the signature. It is corrected only by a new numbered version that cites the old.',
  },
  confidence: 'FOUND',
  basis: [signaturePractice],
  codes: {
    PROTOCOL_IS_SIGNED: [],
    PROTOCOL_IS_FROZEN: [],
    PROTOCOL_VERSION_WITHOUT_OLD: [],
    PROTOCOL_VERSION_WITHOUT_REASON: [],
  },
});
