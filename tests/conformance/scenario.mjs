// Every video call of openai-node, as an application would make it; prints one line of JSON.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import OpenAI, { toFile } from "openai";

const work = process.env.WORK;
const client = new OpenAI({ timeout: 120_000 });
const seen = {};
const PROMPT = "A red fox walking in a meadow";

async function finish(id) {
  for (let polls = 0; polls < 600; polls += 1) {
    const { data, response } = await client.videos.retrieve(id).withResponse();
    if (data.status === "completed") {
      assert.equal(data.progress, 100);
      return data;
    }
    assert.ok(["queued", "in_progress"].includes(data.status), JSON.stringify(data));
    const hint = Number(response.headers.get("openai-poll-after-ms"));
    assert.ok(Number.isInteger(hint) && hint > 0, "a pending video says when to ask again");
    await new Promise((resolve) => setTimeout(resolve, Math.min(hint, 500)));
  }
  throw new Error(`${id} did not finish`);
}

const made = await finish(
  (await client.videos.create({ prompt: PROMPT, seconds: "4", size: "1280x720" })).id,
);
assert.equal(made.object, "video");
assert.equal(made.seconds, "4");
assert.equal(made.size, "1280x720");

for (const variant of ["video", "thumbnail", "spritesheet"]) {
  const answer = await client.videos.downloadContent(made.id, { variant });
  const bytes = Buffer.from(await answer.arrayBuffer());
  assert.equal(Number(answer.headers.get("content-length")), bytes.length);
  seen[variant] = bytes.length;
  if (variant === "video") fs.writeFileSync(path.join(work, "made.mp4"), bytes);
}
const clip = path.join(work, "made.mp4");
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGM4oaEBRAwQCgAhLgRhHuBtwgAAAABJRU5ErkJggg==",
  "base64",
);
const dataUrl = `data:image/png;base64,${png.toString("base64")}`;
const stored = await client.files.create({
  file: await toFile(png, "dot.png"),
  purpose: "vision",
});
assert.equal(stored.bytes, png.length);

const others = [];
others.push(await client.videos.remix(made.id, { prompt: "The same fox at night" }));
assert.equal(others[0].remixed_from_video_id, made.id);
others.push(
  await client.videos.create({ prompt: PROMPT, input_reference: await toFile(png, "dot.png") }),
);
others.push(await client.videos.create({ prompt: PROMPT, input_reference: { image_url: dataUrl } }));
others.push(await client.videos.create({ prompt: PROMPT, input_reference: { file_id: stored.id } }));
if (client.videos.edit) {
  others.push(await client.videos.edit({ video: { id: made.id }, prompt: "make it night" }));
  others.push(
    await client.videos.edit({ video: fs.createReadStream(clip), prompt: "make it snow" }),
  );
  const longer = await client.videos.extend({
    video: { id: made.id },
    prompt: "The fox runs on",
    seconds: "4",
  });
  assert.equal(longer.seconds, "8");
  others.push(longer);
  const character = await client.videos.createCharacter({
    name: "Ember",
    video: fs.createReadStream(clip),
  });
  assert.equal((await client.videos.getCharacter(character.id)).name, "Ember");
  others.push(
    await client.videos.create({
      prompt: "Ember walking on a beach",
      characters: [{ id: character.id }],
    }),
  );
}
for (const video of others) await finish(video.id);

const listed = [];
for await (const video of client.videos.list({ limit: 2 })) listed.push(video.id);
const expected = [made, ...others].map((video) => video.id).reverse();
assert.deepEqual(listed.slice(0, expected.length), expected);

await assert.rejects(
  client.videos.create({ prompt: "x", size: "1x1" }),
  (error) => error.status === 400 && error.param === "size" && Boolean(error.requestID ?? error.request_id),
);
const pending = await client.videos.create({ prompt: PROMPT, seconds: "20" });
const gone = await client.videos.delete(pending.id);
assert.deepEqual(gone, { id: pending.id, object: "video.deleted", deleted: true });
await assert.rejects(client.videos.retrieve(pending.id), (error) => error.status === 404);
await assert.rejects(client.videos.retrieve("video a/b?c"), (error) => error.status === 404);
for (const id of expected) assert.ok((await client.videos.delete(id)).deleted);
await client.files.delete(stored.id);
console.log(JSON.stringify(seen));
