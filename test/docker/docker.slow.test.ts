import { buildByDockerfile } from "../../scripts/docker-steps.ts";
import { testImage } from "./image.ts";

testImage(async () => buildByDockerfile());
