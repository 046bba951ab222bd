// The types that feiertagejs 1.5.1 ships declare globals instead of exporting; this is the part that is used here.
declare module 'feiertagejs' {
  export interface Holiday {
    /** Noon in UTC of the day. */
    readonly date: Date;
  }
  export const getHolidays: (year: number, region: string) => readonly Holiday[];
}
