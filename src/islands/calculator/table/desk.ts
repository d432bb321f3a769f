/**
 * The desk on which tables lie: it reads them, counts them against a norm and
 * hands out what is asked. It lives in a worker; nothing of it knows that.
 */
import type { Counting } from '../../../domain/calculator/condition.ts';
import type { Groups } from '../../../domain/calculator/counts.ts';
import {
  evaluateDistrict,
  evaluateRow,
  summarise,
  type DistrictResult,
  type OrganisationResult,
} from '../../../domain/calculator/district.ts';
import { filterOrganisations, sortOrganisations } from '../../../domain/calculator/district-view.ts';
import type { Norm } from '../../../domain/calculator/norm.ts';
import { distinct, type Duplicate } from '../../../domain/calculator/table/duplicates.ts';
import type { Work } from '../../../domain/calculator/table/limits.ts';
import { readTable, type TableReading } from '../../../domain/calculator/table/read.ts';
import type { OrganisationRow } from '../../../domain/calculator/table/row.ts';
import { skeleton } from '../../../domain/calculator/table/skeleton.ts';
import { rowsOn } from '../../../domain/calculator/weeks.ts';
import { bestNorm } from './best-norm.ts';
import type { Opened } from './opened.ts';
import type { Setup } from './protocol.ts';
import type { Settings, View } from './views.ts';

export class Desk {
  readonly setup: Setup;
  readonly groups: Groups;
  readonly tables: readonly Opened[];
  readings: readonly TableReading[] = [];
  /** All days, each organisation once a day. */
  rows: readonly OrganisationRow[] = [];
  duplicates: readonly Duplicate[] = [];
  norm: Norm | undefined;
  /** The norm reduced to the reading that is shown. */
  shown: DistrictResult | undefined;
  day = '';
  reading = 0;
  private read = '';

  constructor(setup: Setup, tables: readonly Opened[]) {
    this.setup = setup;
    this.tables = tables;
    this.groups = Object.fromEntries(setup.groups.map((group) => [group.id, group]));
  }

  /** How the table counts active people; undefined where its columns do not agree. */
  get counting(): Counting {
    const ids = new Set(this.tables.flatMap(({ mapping }) => mapping ?? []));
    const used = this.setup.columns.filter(({ id, field }) => field === 'active' && ids.has(id));
    const agreed = <Value>(values: readonly Value[]) => (new Set(values).size === 1 ? values[0] : undefined);
    return {
      period: agreed(used.map(({ countedOver }) => countedOver)),
      system: agreed(used.map(({ countedIn }) => countedIn)),
    };
  }

  get days(): string[] {
    return [...new Set(this.rows.flatMap(({ date }) => date ?? []))].sort();
  }

  /** The rows of the day that is shown; without days all of them. */
  get dayRows(): readonly OrganisationRow[] {
    return this.day === '' ? this.rows : rowsOn(this.rows, this.day);
  }

  /** Reads all tables, once per set of answers that change the reading. */
  private *readAll({ types, dateless }: Settings): Work<void> {
    const key = JSON.stringify([types, dateless]);
    if (key === this.read) return;
    const chosenTypes = new Map(Object.entries(types).map(([text, id]) => [skeleton(text), id]));
    const readings: TableReading[] = [];
    for (const [file, { rows, proposal, mapping = [] }] of this.tables.entries()) {
      const { columns, types: known } = this.setup;
      const options = { columns, mapping, firstRow: proposal.firstRow, types: known, chosenTypes, file };
      readings.push(yield* readTable(rows, dateless === '' ? options : { ...options, date: dateless }));
    }
    const { rows, duplicates } = distinct(readings.flatMap((reading) => reading.rows));
    Object.assign(this, { readings, rows, duplicates, read: key });
  }

  *settle(settings: Settings): Work<void> {
    yield* this.readAll(settings);
    const days = this.days;
    this.day = days.includes(settings.day) ? settings.day : (days[days.length - 1] ?? '');
    const rows = this.dayRows;
    const { norms } = this.setup;
    this.norm = norms.find(({ id }) => id === settings.norm) ?? bestNorm(norms, rows, this.groups, this.counting);
    if (!this.norm) return;
    const reading = this.norm.readings[settings.reading] ? settings.reading : 0;
    const only = { ...this.norm, readings: this.norm.readings.slice(reading, reading + 1) };
    this.reading = reading;
    this.shown = yield* evaluateDistrict(rows, only, this.groups, this.counting);
  }

  /** The organisations of a view, in its order. */
  select({ chip, presence, text, sort, by, direction }: View): OrganisationResult[] {
    const state = chip === 'all' ? {} : { state: chip };
    const present = presence === '' ? {} : { presence: presence as OrganisationResult['presence'] };
    const found = filterOrganisations(this.shown?.organisations ?? [], { ...state, ...present, text });
    return sortOrganisations(found, sort === 'name' ? { by: 'name' } : { by, reading: 0, condition: sort }, direction);
  }

  /** One organisation under every reading of a norm. */
  against({ row }: OrganisationResult, norm: Norm): OrganisationResult {
    return evaluateRow(row, norm, this.groups, this.counting);
  }

  /** The same under the norm that is shown: for its message. */
  whole(organisation: OrganisationResult): OrganisationResult | undefined {
    return this.norm && this.against(organisation, this.norm);
  }

  /** All organisations of the day under every reading: for the message and the file of the district. */
  wholeDistrict(): DistrictResult | undefined {
    const { norm, shown } = this;
    if (!norm || !shown) return undefined;
    const all = shown.organisations.flatMap((organisation) => this.whole(organisation) ?? []);
    return summarise(norm, sortOrganisations(all, { by: 'name' }, 'ascending'));
  }
}
