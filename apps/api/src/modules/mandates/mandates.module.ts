import { MandateEntity } from './mandate.entity.ts';
import { MandateActsResolver } from './mandate-acts.resolver.ts';
import { MandatesResolver } from './mandates.resolver.ts';
import { MissionMandatesResolver } from './mission-mandates.resolver.ts';
import { NpoMandatesResolver } from './npo-mandates.resolver.ts';

/** Registration only. */
export const mandateEntities = [MandateEntity] as const;
export const mandateResolvers = [
  MandatesResolver,
  MandateActsResolver,
  MissionMandatesResolver,
  NpoMandatesResolver,
] as const;
