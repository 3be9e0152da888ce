import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printDocuments } from './collect.ts';

writeFileSync(join(import.meta.dirname, '..', '..', '..', 'packages', 'schema', 'documents.json'), printDocuments());
