// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace loopstad::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
namespace fs = std::filesystem;

TEST(ModelsCommand, ListsEveryModelWithItsParameters) {
  const Outcome text = loopstad({"models", "--lang", "en"});
  EXPECT_EQ(text.exitCode, 0) << text.err;
  EXPECT_THAT(text.out, AllOf(HasSubstr("social-force: Helbing & Molnar 1995"), HasSubstr("relaxation_s"),
                              HasSubstr("0.1 to 2"), HasSubstr("van den Berg")));
  const json models = json::parse(loopstad({"models", "--json", "-"}).out);
  ASSERT_GE(models.size(), 4U);
  EXPECT_EQ(models[0]["name"], "speed");
  for (const json& model : models)
    for (const json& p : model["parameters"]) {
      EXPECT_LE(p["low"], p["default"]) << p;
      EXPECT_LE(p["default"], p["high"]) << p;
      EXPECT_NE(p["source"], "") << p;
    }
}

TEST(ModelsCommand, ARunNamesTheModelThatWalked) {
  const fs::path out = freshFolder() / "orca";
  const Outcome run =
      loopstad({"run", "bredai", "--until", "2", "--model", "orca,horizon_s=3", "-o", out.string()});
  EXPECT_EQ(run.exitCode, 0) << run.err;
  const json summary = json::parse(readFile(out / "summary.json"));
  const json& model = summary["provenance"]["model"];
  EXPECT_EQ(model["name"], "orca");
  EXPECT_EQ(model["parameters"]["horizon_s"], 3.0);
  EXPECT_EQ(model["parameters"]["keepRight"], 0.03);
  EXPECT_THAT(readFile(out / "summary.txt"), HasSubstr("orca"));
}

TEST(ModelsCommand, SlipsAreBadUsageWithASuggestion) {
  for (const char* command : {"run", "bench", "verify"}) {
    std::vector<std::string> words{command, "--model", "orka", "--lang", "en"};
    if (words[0] == "run") words.emplace_back("bredai");
    const Outcome slip = loopstad(words);
    EXPECT_EQ(slip.exitCode, 2) << command;
    EXPECT_THAT(slip.err, HasSubstr("did you mean \"orca\"?")) << command;
  }
  const Outcome far = loopstad({"bench", "--model", "orca,horizon_s=99", "--lang", "en"});
  EXPECT_EQ(far.exitCode, 2);
  EXPECT_THAT(far.err, HasSubstr("orca, horizon_s: is 99, which is out of range"));
}

TEST(ModelsCommand, VerifySetsModelsSideBySide) {
  const fs::path page = freshFolder() / "models.md";
  const Outcome both = loopstad({"verify", "--case", "imo-01", "--model", "speed", "--model", "social-force",
                                 "--page", page.string(), "--lang", "en"});
  EXPECT_EQ(both.exitCode, 0) << both.err;
  EXPECT_THAT(both.out, HasSubstr("| imo-01 | "));
  EXPECT_THAT(both.out, HasSubstr("| **passed** | **1 of 1** | **1 of 1** |"));
  EXPECT_THAT(readFile(page), HasSubstr("loopstad verify --model speed --model social-force "));
}

} // namespace
} // namespace loopstad::test
