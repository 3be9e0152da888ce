import type { Operation } from '../../kernel/context.ts';
import { type Relation, relation } from '../../kernel/level-loader.ts';
import { columnsFor } from '../../kernel/scope.ts';
import { type Sql, sql } from '../../kernel/sql.ts';

/** The columns of a StoredFile, from `stored_file f`. */
export function storedFileColumns(operation: Operation): Sql {
  return columnsFor(
    operation,
    {
      id: 'gid(f.tenant_id, f.id)',
      name: 'f.name',
      mediaType: 'f.media_type',
      size: 'f.size',
      sha256: "encode(f.sha256, 'hex')",
      width: 'f.width',
      height: 'f.height',
      capturedAt: 'f.captured_at',
      picture: '(f.thumbnail_key is not null)',
      published: 'f.published',
    },
    { latitude: 'f.latitude', longitude: 'f.longitude', uploadedAt: 'f.uploaded_at' },
  );
}

/** Files by their opaque IDs: `operation.level.first(filesByIds(operation), fileId)`. */
export function filesByIds(operation: Operation): Relation<undefined> {
  return relation(
    'files by ids',
    (keys) => sql`select ${storedFileColumns(operation)}, f.id as key from stored_file f
      where f.tenant_id = any(${keys.tenants}::uuid[]) and f.id = any(${keys.ids}::uuid[])`,
  );
}
