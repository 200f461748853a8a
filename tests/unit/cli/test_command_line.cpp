// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace loopstad::test {
namespace {

using testing::HasSubstr;
using testing::StartsWith;
using Words = std::vector<std::string>;

TEST(CommandLine, EveryCommandHasHelpWithExamples) {
  for (const Words& command : {Words{},
                               {"twin"},
                               {"twin", "build"},
                               {"twin", "info"},
                               {"twin", "export"},
                               {"run"},
                               {"info"},
                               {"view"},
                               {"scenario"},
                               {"scenario", "list"},
                               {"scenario", "check"},
                               {"scenario", "show"}}) {
    Words words = command;
    words.emplace_back("--help");
    const Outcome done = loopstad(words);
    EXPECT_EQ(done.exitCode, 0) << testing::PrintToString(words);
    EXPECT_THAT(done.out, HasSubstr("Examples:\n  loopstad ")) << testing::PrintToString(words);
    EXPECT_EQ(done.err, "");
  }
}

TEST(CommandLine, HelpTellsTheExitCodes) {
  EXPECT_THAT(loopstad({"--help"}).out,
              HasSubstr("0 done, 1 bad data or failed check, 2 bad usage, 130 interrupted"));
}

TEST(CommandLine, TellsItsVersion) {
  const Outcome done = loopstad({"--version"});
  EXPECT_EQ(done.exitCode, 0);
  EXPECT_THAT(done.out, StartsWith("loopstad "));
}

struct Slip {
  Words words;
  const char* complaint;
};

TEST(CommandLine, BadUsageIsOneLineAndExitCodeTwo) {
  const Slip slips[] = {
      {{}, "loopstad wants a command: "},
      {{"rnu"}, "loopstad has no command \"rnu\"; did you mean \"run\"? see loopstad --help"},
      {{"scenario"}, "loopstad scenario wants a command: "},
      {{"scenario", "lst"}, "did you mean \"list\"?"},
      {{"run"}, "see loopstad run --help"},
      {{"run", "bredai", "more"}, "loopstad run takes no further \"more\""},
      {{"run", "bredai", "--tread", "2"}, "loopstad run has no option --tread; did you mean --threads?"},
      {{"run", "bredai", "--seed", "x"}, "--seed"},
      {{"run", "bredai", "--seed", "-1"}, "--seed"},
      {{"run", "bredai", "--set", "seed"}, "--set seed: has no \"path=value\""},
      {{"scenario", "list", "--lang", "fr"}, "--lang fr: is not a language of this program; give nl or en"},
      {{"twin", "build", "a.zip"}, "--output"},
      {{"twin", "build", "a.zip", "-o", "a.twin.h5", "--bbox", "1,2,3"}, "--bbox 1,2,3: is no box"},
      {{"twin", "build", "a.zip", "-o", "a.twin.h5", "--bbox", "5,2,3,9"}, "--bbox 5,2,3,9: is no box"},
  };
  for (const auto& [words, complaint] : slips) {
    const Outcome done = loopstad(words);
    EXPECT_EQ(done.exitCode, 2) << testing::PrintToString(words);
    EXPECT_EQ(done.out, "") << testing::PrintToString(words);
    EXPECT_THAT(done.err, HasSubstr(complaint));
    EXPECT_EQ(std::ranges::count(done.err, '\n'), 1) << done.err;
  }
}

/// English words that stand in the help or in complaints of the English program and are no Dutch ones.
void expectDutch(const std::string& text) {
  for (const char* english : {"Usage", "Options:", "Examples", "Subcommands", "Positionals", " the ", " and ",
                              "(required)", "error: ", " has no ", "missing", "did you"})
    EXPECT_THAT(text, testing::Not(HasSubstr(english)));
}

TEST(CommandLine, HelpIsDutchForTheDutch) {
  const Surroundings dutch{.folder = {}, .environment = {"LANG=nl_NL.UTF-8"}};
  for (const Words& words : {Words{"--help"},
                             {"twin", "--help"},
                             {"twin", "build", "--help"},
                             {"twin", "info", "--help"},
                             {"twin", "export", "--help"},
                             {"run", "--help"},
                             {"info", "--help"},
                             {"view", "--help"},
                             {"scenario", "--help"},
                             {"scenario", "list", "--help"},
                             {"scenario", "check", "--help"},
                             {"scenario", "show", "--help"}}) {
    const Outcome done = loopstad(words, dutch);
    EXPECT_EQ(done.exitCode, 0);
    EXPECT_THAT(done.out, HasSubstr("Gebruik: loopstad"));
    EXPECT_THAT(done.out, HasSubstr("Voorbeelden:\n  loopstad "));
    expectDutch(done.out);
  }
  EXPECT_THAT(loopstad({"--lang", "nl", "--help"}).out, HasSubstr("Gebruik: "));
  EXPECT_THAT(loopstad({"--lang=nl", "run", "--help"}).out, HasSubstr("Gebruik: "));
  EXPECT_THAT(loopstad({"--help", "--lang", "en"}, dutch).out, HasSubstr("Usage: "));
}

TEST(CommandLine, BadUsageIsExplainedInDutchToo) {
  const Slip slips[] = {
      {{}, "fout: bij loopstad hoort een opdracht: "},
      {{"rnu"}, "fout: loopstad kent geen opdracht \"rnu\"; bedoelde u \"run\"? zie loopstad --help"},
      {{"run"}, "fout: SCENARIO ontbreekt; zie loopstad run --help"},
      {{"run", "bredai", "--tread", "2"}, "kent geen optie --tread; bedoelde u --threads?"},
      {{"run", "bredai", "--seed", "x"}, "fout: --seed x: is geen getal dat hier past"},
      {{"run", "bredai", "--seed", "-1"}, "fout: --seed -1: is geen getal dat hier past"},
      {{"run", "bredai", "--until"}, "fout: bij --until hoort een waarde"},
      {{"run", "bredai", "--set", "seed"}, "--set seed: heeft niet de vorm \"pad=waarde\""},
      {{"twin", "build", "a.zip"}, "fout: --output ontbreekt"},
  };
  for (const auto& [words, complaint] : slips) {
    const Outcome done = loopstad(words, {.folder = {}, .environment = {"LANG=nl_NL.UTF-8"}});
    EXPECT_EQ(done.exitCode, 2) << testing::PrintToString(words);
    EXPECT_THAT(done.err, HasSubstr(complaint));
    expectDutch(done.err);
  }
}

TEST(CommandLine, OptionsOfTheProgramMayStandAnywhere) {
  EXPECT_EQ(loopstad({"--quiet", "--lang", "nl", "scenario", "list"}).exitCode, 0);
  EXPECT_EQ(loopstad({"scenario", "list", "--lang", "nl", "--quiet"}).exitCode, 0);
}

} // namespace
} // namespace loopstad::test
