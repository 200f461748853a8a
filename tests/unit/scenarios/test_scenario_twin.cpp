// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/parse_scenario.hpp>
#include <loopstad/scenarios/scenario_twin.hpp>
#include <loopstad/test/temporary_folder.hpp>

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

namespace loopstad::scenarios {
namespace {

using testing::HasSubstr;
namespace fs = std::filesystem;

Result<twin::Twin> twinOf(const std::string& twinKeys, const fs::path& file = "a.yaml") {
  const auto scenario = parseScenario("loopstad: 1\nid: a\nflows: []\ntwin: {" + twinKeys + "}\n", file);
  if (!scenario) return scenario.error();
  SilentProgress progress;
  twin::BuildReport report;
  return scenarioTwin(*scenario, progress, report);
}

TEST(ScenarioTwin, NamesAMissingSourceAndWhatIsNear) {
  const test::TemporaryFolder own;
  const fs::path folder = own.path();
  std::ofstream(folder / "otterlo.zip") << "x";
  const auto twin = twinOf("sources: [oterlo.zip]", folder / "a.yaml");
  ASSERT_FALSE(twin);
  EXPECT_EQ(twin.error().file, (folder / "a.yaml").string());
  EXPECT_EQ(twin.error().object, "twin.sources[0]");
  EXPECT_THAT(describe(twin.error()),
              HasSubstr("\"oterlo.zip\" is not there; did you mean \"otterlo.zip\"?"));
  const auto nowhere = twinOf("sources: [none/otterlo.zip]", folder / "a.yaml");
  ASSERT_FALSE(nowhere);
  EXPECT_THAT(nowhere.error().remedy, HasSubstr("is not there either"));
}

TEST(ScenarioTwin, NamesGeometryThatIsNone) {
  const auto twin = twinOf("plain: [{wkt: \"POLYGON ((0 0, 1\"}]");
  ASSERT_FALSE(twin);
  EXPECT_THAT(describe(twin.error()), HasSubstr("a.yaml: twin.plain[0].wkt: is not well-known text (WKT)"));
}

} // namespace
} // namespace loopstad::scenarios
