// SPDX-License-Identifier: GPL-3.0-or-later
// Khronos' own validator on what we write. It comes from npm, so it runs only where LOOPSTAD_GLTF_VALIDATOR
// names the folder in which it was installed (docs/contributing.md).
#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/progress.hpp>
#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/test/twins.hpp>
#include <loopstad/twin/build/build_twin.hpp>
#include <loopstad/twin/export/gltf.hpp>
#include <loopstad/twin/io/read_sources.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>

namespace loopstad::twin {
namespace {
namespace fs = std::filesystem;

using nlohmann::json;

/// Node's program: validator, file to look at, file to write.
constexpr const char* script = R"(const [validator, glb, report] = process.argv.slice(2);
const fs = require("fs");
require(validator).validateBytes(new Uint8Array(fs.readFileSync(glb)), {maxIssues: 1000})
  .then(found => fs.writeFileSync(report, JSON.stringify(found)));
)";

std::string quoted(const fs::path& path) { return "'" + path.string() + "'"; }

class GltfValidator : public testing::Test {
protected:
  void SetUp() override {
    const char* const folder = std::getenv("LOOPSTAD_GLTF_VALIDATOR");
    if (folder != nullptr) validator = fs::path(folder) / "node_modules" / "gltf-validator";
    if (folder == nullptr || !fs::exists(validator))
      GTEST_SKIP() << "LOOPSTAD_GLTF_VALIDATOR names no folder with node_modules/gltf-validator";
    if (std::system("command -v node > /dev/null") != 0) GTEST_SKIP() << "node is not installed";
  }

  /// What the validator says of the file of a twin.
  json reportOn(const Twin& twin) {
    const fs::path glb = own.path() / "area.glb";
    const fs::path report = own.path() / "report.json";
    EXPECT_TRUE(exportGltf(twin, glb));
    EXPECT_TRUE(writeTextFile(own.path() / "validate.js", script));
    const std::string command = "node " + quoted(own.path() / "validate.js") + " " + quoted(validator) + " " +
                                quoted(glb) + " " + quoted(report);
    EXPECT_EQ(std::system(command.c_str()), 0) << command;
    const auto text = readTextFile(report);
    return text ? json::parse(*text) : json::object();
  }

  static void expectSound(const json& report) {
    EXPECT_EQ(report["issues"]["numErrors"], 0) << report["issues"].dump(2);
    EXPECT_EQ(report["issues"]["numWarnings"], 0) << report["issues"].dump(2);
    EXPECT_EQ(report["issues"]["truncated"], false);
  }

  test::TemporaryFolder own;
  fs::path validator;
};

TEST_F(GltfValidator, FindsNothingInATwinWithSomethingInEveryField) {
  const json report = reportOn(test::fullTwin());
  expectSound(report);
  EXPECT_GT(report["info"]["totalTriangleCount"], 0);
}

TEST_F(GltfValidator, FindsNothingInAnEmptyTwin) { expectSound(reportOn(Twin{})); }

TEST_F(GltfValidator, FindsNothingInDelft) {
  const char* const shared = std::getenv("LOOPSTAD_SHARED_DATA");
  if (shared == nullptr || !fs::exists(fs::path(shared) / "delft-oost/bgt"))
    GTEST_SKIP() << "delft-oost is not here (LOOPSTAD_SHARED_DATA)";
  const fs::path folder = fs::path(shared) / "delft-oost";
  SilentProgress progress;
  BuildReport report;
  const auto records = io::readSources({folder / "bgt", folder / "ahn3"}, {}, progress, report);
  ASSERT_TRUE(records) << describe(records.error());
  const auto twin = build::buildTwin(*records, {}, progress, report);
  ASSERT_TRUE(twin) << describe(twin.error());
  const json found = reportOn(*twin);
  expectSound(found);
  EXPECT_GT(found["info"]["totalTriangleCount"], 1000);
}

} // namespace
} // namespace loopstad::twin
