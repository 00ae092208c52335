/** The person for whom a private act is done, and the organisation it is done in. */
export interface Author {
  organizationId: string;
  personId: string;
}
