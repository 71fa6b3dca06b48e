declare module 'vcf' {
  export interface Property {
    type?: string | string[];
    valueOf(): string | undefined;
  }
  export default class VCard {
    data: Record<string, Property | Property[]>;
    parse(card: string): this;
  }
}
