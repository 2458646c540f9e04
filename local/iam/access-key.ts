/** The access key id in the credential scope of a SigV4 Authorization header; the signature is not checked. */
export function readAccessKeyId(authorization: string | undefined): string | undefined {
  return /Credential=([^/,\s]+)\//.exec(authorization ?? '')?.[1];
}

/** The header of a request that is made with the rights of a role, by the one who has taken it on. */
export function authorizationOf(accessKeyId: string, service: string, region: string): string {
  return `AWS4-HMAC-SHA256 Credential=${accessKeyId}/19700101/${region}/${service}/aws4_request`;
}
