// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/parse_scenario.hpp>
#include <loopstad/scenarios/scenario_library.hpp>

#include <gmock/gmock.h>

namespace loopstad::scenarios {
namespace {

using testing::Contains;
using testing::HasSubstr;

TEST(ScenarioLibrary, HoldsScenariosThatAreInOrder) {
  const auto names = libraryScenarios();
  EXPECT_THAT(names, Contains("bredai"));
  for (const std::string& name : names) {
    const auto file = findScenario(name);
    ASSERT_TRUE(file) << describe(file.error());
    const auto scenario = readScenario(*file);
    ASSERT_TRUE(scenario) << describe(scenario.error());
    EXPECT_EQ(scenario->id, name);
    EXPECT_FALSE(scenario->title.in(Language::dutch).empty());
  }
}

TEST(ScenarioLibrary, FindsFilesAndFolders) {
  const auto file = findScenario("bredai");
  ASSERT_TRUE(file);
  const auto byPath = findScenario(file->string());
  ASSERT_TRUE(byPath);
  EXPECT_EQ(*byPath, *file);
  const auto byFolder = findScenario(file->parent_path().string());
  ASSERT_TRUE(byFolder);
  EXPECT_EQ(*byFolder, *file);
}

TEST(ScenarioLibrary, SuggestsNames) {
  const auto missing = findScenario("bredia");
  ASSERT_FALSE(missing);
  EXPECT_THAT(describe(missing.error()), HasSubstr("did you mean \"bredai\"?"));
  const auto path = findScenario("plans/none.yaml");
  ASSERT_FALSE(path);
  EXPECT_THAT(describe(path.error()), HasSubstr("plans/none.yaml: is not there"));
}

} // namespace
} // namespace loopstad::scenarios
