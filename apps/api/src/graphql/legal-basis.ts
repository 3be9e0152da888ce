import { registerEnumType } from 'type-graphql';

export enum LegalBasis {
  LAW_383_V = 'LAW_383_V',
  LAW_30_VIII = 'LAW_30_VIII',
}
registerEnumType(LegalBasis, {
  name: 'LegalBasis',
  description: 'The law under which public control runs (PC-CTRL-04).',
  valuesConfig: {
    LAW_383_V: { description: 'Law 383-V on public councils: by a decision of the council, NGOs by its mandate.' },
    LAW_30_VIII: { description: 'Law 30-VIII on public control: needs neither a decision nor a mandate.' },
  },
});
