import { signaturePractice } from '../citations.ts';
import { bindingRule } from '../rule.ts';

export const signatureRule = bindingRule({
  id: 'GEN-SIG-01',
  title: { kk: 'Электрондық қол қою тәртібі', ru: 'Порядок электронной подписи', en: 'How documents are signed' },
  provision: {
    kk: 'ҰКО кілтімен NCALayer арқылы бекітілген файлға CMS қолтаңбасы қойылады; қолтаңба серверде тексеріледі, кілт компьютерден шықпайды. Тексеру қызметі болмаса, қолтаңба «тексерілмеген» деп көрсетіледі; қағаздың көшірмесі де жарайды.',
    ru: 'Ключом НУЦ через NCALayer ставится подпись CMS под зафиксированным файлом; подпись проверяется на сервере, ключ не покидает компьютер. Без службы проверки подпись показана непроверенной; годится и скан бумаги.',
    en: 'A CMS signature is put over frozen bytes with a NUC key by NCALayer; it is verified on the server and the key never leaves the computer. Without a verifier the signature shows as not verified; a scan of the paper will do too.',
  },
  confidence: 'FOUND',
  basis: [signaturePractice],
  codes: {
    SIGNATURE_OF_OTHER_BYTES: [],
    SIGNATURE_INVALID: [],
    SIGNATURE_NOT_VERIFIED: [],
    SIGNATURE_ON_PAPER: [],
  },
});

/** How a signature came: by NCALayer, as a file with a CMS, or as a scan of the signed paper. */
export const signatureMethods = ['NCALAYER', 'FILE_UPLOAD', 'SCAN'] as const;
export type SignatureMethod = (typeof signatureMethods)[number];
