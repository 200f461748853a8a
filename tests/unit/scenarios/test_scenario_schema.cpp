// SPDX-License-Identifier: GPL-3.0-or-later
// The published JSON Schema, the parser and the documentation agree.
#include "example.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/scenarios/parse_scenario.hpp>
#include <loopstad/scenarios/scenario_library.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>
#include <yaml-cpp/yaml.h>

#include <charconv>
#include <filesystem>

namespace loopstad::scenarios {
namespace {

using nlohmann::json;
using valijson::adapters::NlohmannJsonAdapter;
const std::filesystem::path sourceFolder = LOOPSTAD_SOURCE_DIR;

std::string textOf(const std::filesystem::path& file) {
  const auto text = readTextFile(file);
  EXPECT_TRUE(text) << describe(text.error());
  return text ? *text : "";
}

const json& schemaJson() {
  static const json schema =
      json::parse(textOf(sourceFolder / "scenarios" / "schema" / "scenario.schema.json"));
  return schema;
}

const valijson::Schema& schema() {
  static const auto parsed = [] {
    auto made = std::make_unique<valijson::Schema>();
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(NlohmannJsonAdapter(schemaJson()), *made);
    return made;
  }();
  return *parsed;
}

/// YAML's core schema, as far as scenarios use it.
json asJson(const YAML::Node& node) {
  if (node.IsSequence()) {
    json list = json::array();
    for (const auto& item : node) list.push_back(asJson(item));
    return list;
  }
  if (node.IsMap()) {
    json map = json::object();
    for (const auto& entry : node) map[entry.first.Scalar()] = asJson(entry.second);
    return map;
  }
  if (!node.IsDefined() || node.IsNull()) return nullptr;
  const std::string& text = node.Scalar();
  if (node.Tag() == "!") return text;
  if (text == "true" || text == "false") return text == "true";
  const char* end = text.data() + text.size();
  if (std::uint64_t whole = 0; std::from_chars(text.data(), end, whole).ptr == end) return whole;
  if (std::int64_t whole = 0; std::from_chars(text.data(), end, whole).ptr == end) return whole;
  if (double number = 0; std::from_chars(text.data(), end, number).ptr == end) return number;
  return text;
}

std::string complaints(const std::string& yaml) {
  const json document = asJson(YAML::Load(yaml));
  valijson::Validator validator;
  valijson::ValidationResults results;
  if (validator.validate(schema(), NlohmannJsonAdapter(document), &results)) return {};
  std::string text = "not valid:";
  valijson::ValidationResults::Error error;
  while (results.popError(error)) {
    text += "\n";
    for (const std::string& part : error.context) text += part;
    text += ": " + error.description;
  }
  return text;
}

TEST(ScenarioSchema, AcceptsEveryKeyAndTheLibrary) {
  EXPECT_EQ(complaints(test::everyKey), "");
  for (const std::string& name : libraryScenarios())
    EXPECT_EQ(complaints(textOf(*findScenario(name))), "") << name;
}

TEST(ScenarioSchema, AcceptsWhatTheProgramWrites) {
  const auto scenario = parseScenario(test::everyKey, "a.yaml");
  ASSERT_TRUE(scenario);
  EXPECT_EQ(complaints(asYaml(*scenario)), "");
}

TEST(ScenarioSchema, RefusesWhatTheParserRefuses) {
  for (const char* change :
       {"run.duration=1", "run.duration_s=0", "run.duration_s=ten", "run.time_step_s=0.6", "run.seed=-1",
        "fictional=1", "id=../a", "loopstad=2", "flows[0].persons=-1", "flows[0].to={square: 0}",
        "persons[0].at=[1]", "measurement.zones.hall.doors=true", "twin.plain[0].kind=hut",
        "twin.crop_rd=[1, 2, 3]", "profiles.child.speed=1", "title={de: Nein}"}) {
    YAML::Node tree = YAML::Load(test::everyKey);
    ASSERT_FALSE(parseScenario(test::everyKey, "a.yaml", {change})) << change;
  }
  for (const char* line : {"sed: 1", "run: {duration: 1}", "run: {duration_s: 0}", "run: {time_step_s: 0.6}",
                           "fictional: 1", "persons: [{at: [1], to: d}]"}) {
    const std::string yaml =
        std::string("loopstad: 1\nid: a\ntwin: {sources: [b]}\nflows: []\n") + line + "\n";
    EXPECT_NE(complaints(yaml), "") << line;
    EXPECT_FALSE(parseScenario(yaml, "a.yaml")) << line;
  }
}

/// The keys that a definition of the schema allows, wherever its object form stands.
std::vector<std::string> keysIn(const json& definition) {
  std::vector<std::string> keys;
  if (definition.contains("properties"))
    for (const auto& [key, value] : definition["properties"].items()) keys.push_back(key);
  if (definition.contains("anyOf"))
    for (const json& part : definition["anyOf"])
      for (const std::string& key : keysIn(part)) keys.push_back(key);
  return keys;
}

TEST(ScenarioSchema, HasTheKeysOfTheParser) {
  for (const KeyList& list : scenarioKeys()) {
    const json& definition =
        list.part == "scenario" ? schemaJson() : schemaJson()["definitions"][std::string(list.part)];
    const std::vector<std::string> parser(list.keys.begin(), list.keys.end());
    EXPECT_THAT(keysIn(definition), testing::UnorderedElementsAreArray(parser)) << list.part;
  }
}

TEST(ScenarioDocumentation, ShowsAnExampleThatIsInOrder) {
  const std::string page = textOf(sourceFolder / "docs" / "scenarios.md");
  std::size_t examples = 0;
  const std::string fence = "```yaml\n";
  for (std::size_t at = page.find(fence); at != std::string::npos; at = page.find(fence, at)) {
    const std::size_t begin = at + fence.size();
    at = page.find("```", begin);
    const std::string yaml = page.substr(begin, at - begin);
    if (!yaml.starts_with("loopstad:")) continue;
    ++examples;
    EXPECT_EQ(complaints(yaml), "");
    for (const Error& error : findProblems(yaml, "docs/scenarios.md")) ADD_FAILURE() << describe(error);
  }
  EXPECT_GE(examples, 1U);
}

TEST(ScenarioDocumentation, ExplainsEveryKey) {
  const std::string page = textOf(sourceFolder / "docs" / "scenarios.md");
  for (const KeyList& list : scenarioKeys())
    for (const std::string_view key : list.keys)
      EXPECT_NE(page.find("`" + std::string(key) + "`"), std::string::npos) << list.part << "." << key;
}

} // namespace
} // namespace loopstad::scenarios
