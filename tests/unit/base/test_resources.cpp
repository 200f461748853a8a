// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/resources.hpp>
#include <loopstad/base/version.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

namespace loopstad {
namespace {

TEST(ResourceFolder, LiesBesideTheProgram) {
  EXPECT_TRUE(std::filesystem::exists(resourceFolder() / "locale" / "nl" / "LC_MESSAGES" / "loopstad.mo"));
  EXPECT_TRUE(std::filesystem::is_directory(resourceFolder() / "assets"));
}

TEST(ResourceFolder, IsAnotherWhenNamed) {
  setenv("LOOPSTAD_RESOURCES", "elsewhere", 1);
  EXPECT_EQ(resourceFolder(), "elsewhere");
  setenv("LOOPSTAD_RESOURCES", "", 1);
  EXPECT_EQ(resourceFolder().filename(), "loopstad");
  unsetenv("LOOPSTAD_RESOURCES");
}

TEST(Version, IsSemanticAndNamesTheCompiler) {
  EXPECT_THAT(std::string(version()), testing::MatchesRegex("[0-9]+\\.[0-9]+\\.[0-9]+"));
  EXPECT_THAT(std::string(buildDescription()), testing::MatchesRegex("(g\\+\\+|clang\\+\\+) [0-9.]+ [a-z]+"));
}

} // namespace
} // namespace loopstad
