/** The clients that pages and their tests use, and what each of them sees of the handlers. Loads in Node and in a page. */

/** What a caller sees of an answer. */
export interface SeenAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface Client {
  readonly name: string;
  /** Calls an agent with JSON credentials; rejects where there is no answer that a page may read. */
  readonly post: (url: string, authorization: string, body?: unknown) => Promise<SeenAnswer>;
}

interface Axios {
  request(config: object): Promise<{ readonly status: number; readonly data: unknown }>;
}

export const fetchClient: Client = {
  name: "fetch",
  post: async (url, authorization, body = {}) => {
    const headers = { Authorization: authorization, "Content-Type": "application/json" };
    const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
    return { status: response.status, body: await response.json() };
  },
};

export function axiosClient(axios: Axios): Client {
  return {
    name: "axios",
    post: async (url, authorization, body = {}) => {
      const headers = { Authorization: authorization };
      const answer = await axios.request({ url, method: "post", data: body, headers, validateStatus: () => true });
      return { status: answer.status, body: answer.data };
    },
  };
}

/** The part of the vendor's client that is used here. */
export interface VendorApi {
  readonly ChatAgent: new (options: { readonly baseUrl: string; readonly axiosConfig: object }) => {
    chatSessionsForUserAsync(): Promise<unknown>;
  };
}

/** It knows the documented addresses only, so `url` says no more than the base. */
export function vendorClient({ ChatAgent }: VendorApi): Client {
  return {
    name: "@superoffice/webapi",
    post: async (url, authorization) => {
      const baseUrl = url.replace(/\/api\/v1\/.*$/, "");
      const agent = new ChatAgent({ baseUrl, axiosConfig: { headers: { Authorization: authorization } } });
      try {
        return { status: 200, body: await agent.chatSessionsForUserAsync() };
      } catch (error) {
        const { response } = error as { readonly response?: { readonly status: number; readonly data: unknown } };
        if (!response || response.status === 0) throw error;
        return { status: response.status, body: response.data };
      }
    },
  };
}
