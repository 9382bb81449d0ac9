import type { ControlRoute } from "./model.ts";

export type StaffRoute =
  | "listTopics"
  | "addTopic"
  | "changeTopic"
  | "removeTopic"
  | "listMembers"
  | "setMember"
  | "removeMember"
  | "listAgents"
  | "addAgent"
  | "removeAgent";

/** Topics, their members and the agents. */
export const STAFF_ROUTES: Readonly<Record<StaffRoute, ControlRoute>> = {
  listTopics: { method: "GET", path: "/topics", summary: "all topics", answer: "Topics" },
  addTopic: {
    method: "POST",
    path: "/topics",
    summary: "adds a topic",
    input: "TopicInput",
    stores: 0,
    answer: "Topic",
    status: 201,
    conflict: "there is already a topic with the id",
  },
  changeTopic: {
    method: "PATCH",
    path: "/topics/{id}",
    summary: "changes the given properties of a topic",
    input: "TopicInput",
    stores: 0,
    answer: "Topic",
  },
  removeTopic: { method: "DELETE", path: "/topics/{id}", summary: "removes a topic", answer: null },
  listMembers: {
    method: "GET",
    path: "/topics/{id}/members",
    summary: "the agents of a topic and their rights",
    answer: "Members",
  },
  setMember: {
    method: "PUT",
    path: "/topics/{id}/members",
    summary: "adds an agent to a topic, or changes its rights",
    input: "MemberInput",
    stores: 0,
    answer: "Member",
  },
  removeMember: {
    method: "DELETE",
    path: "/topics/{id}/members/{login}",
    summary: "removes an agent from a topic",
    answer: null,
  },
  listAgents: { method: "GET", path: "/agents", summary: "all agents and their credentials", answer: "Agents" },
  addAgent: {
    method: "POST",
    path: "/agents",
    summary: "adds an agent, or changes the one with the login",
    input: "AgentInput",
    stores: 0,
    answer: "Agent",
    status: 201,
    conflict: "another agent has the id or a credential",
  },
  removeAgent: {
    method: "DELETE",
    path: "/agents/{login}",
    summary: "removes an agent: its credentials are answered 401",
    answer: null,
  },
};
