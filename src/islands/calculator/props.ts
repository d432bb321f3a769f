/** What the page hands to the calculator: the content, reduced to what is counted and shown. */
import type { Assessment } from '../../domain/calculator/assessment.ts';
import type { Group } from '../../domain/calculator/counts.ts';
import type { Norm } from '../../domain/calculator/norm.ts';
import type { Column } from '../../domain/calculator/table/column.ts';
import type { OrganisationType } from '../../domain/calculator/table/organisation-type.ts';
import type { DayKind } from '../../domain/dates/deadline.ts';

/** A norm and the pages that stand behind it; addresses are those of the site, with its base. */
export interface NormCard extends Norm {
  readonly regionName: string;
  readonly href: string;
  readonly act?: { readonly title: string; readonly href: string } | undefined;
  /** Title and place of the first source. */
  readonly source: string;
  /** «1 X = 1 Y» and other rules of counting, each once. */
  readonly bases: readonly string[];
  /** «За неделю» */
  readonly periodText: string;
  /** «Не подтверждено, по состоянию на …» */
  readonly certaintyText: string;
  /** Whom it asks to do what, each once. */
  readonly asks: readonly {
    readonly who: string;
    readonly does: string;
    readonly atLeast?: number | undefined;
    readonly atLeastText?: string | undefined;
  }[];
}

export interface ColumnCard extends Column {
  /** Plain text. */
  readonly meaning: string;
  readonly period?: string | undefined;
  /** Over what time the active people of this column are counted. */
  readonly countedOver?: 'week' | 'month' | undefined;
  /** Id of the system whose activity it counts. */
  readonly countedIn?: string | undefined;
}

export interface ScaleCard extends Assessment {
  readonly href: string;
  readonly criticalRule?: string | undefined;
  readonly asOf?: string | undefined;
}

/** A term that is counted from an event. */
export interface TermCard {
  readonly id: string;
  readonly title: string;
  readonly regionName: string;
  readonly days: number;
  readonly kind: DayKind;
  readonly from: string;
  readonly href: string;
  /** Page that tells what to do. */
  readonly guide?: { readonly title: string; readonly href: string } | undefined;
}

export interface CalculatorData {
  readonly norms: readonly NormCard[];
  readonly groups: readonly Group[];
  readonly types: readonly OrganisationType[];
  readonly columns: readonly ColumnCard[];
  readonly scales: readonly ScaleCard[];
  readonly terms: readonly TermCard[];
  /** Name and absolute address of the site: for calendar files. */
  readonly site: { readonly name: string; readonly address: string };
  /** ISO day of the content. */
  readonly version: string;
}
