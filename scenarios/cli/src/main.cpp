// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.hpp"

#include <loopstad/base/interrupt.hpp>
#include <loopstad/base/log.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/base/version.hpp>

#include <fmt/format.h>

#include <csignal>
#include <exception>
#include <span>

using namespace loopstad;
using namespace loopstad::cli;

namespace {

void addCommands(Command root, Session& session) {
  Command twin =
      root.add("twin", tr("Build, inspect and export digital twins"),
               "loopstad twin build delivery.zip -o area.twin.h5\nloopstad twin info area.twin.h5");
  addTwinFetch(twin, session);
  addTwinBuild(twin, session);
  addTwinInfo(twin);
  addTwinEdit(twin);
  addTwinExport(twin);
  Command district = root.add("district", tr("Make up districts that do not exist, as BGT and BAG files"),
                              "loopstad district new -o out/quarter --pattern radial --seed 7");
  addDistrictNew(district);
  addRun(root, session);
  addInfo(root);
  addView(root, session);
  addBench(root, session);
  addVerify(root, session);
  addMeasure(root, session);
  addModels(root);
  Command scenario = root.add("scenario", tr("List, check and show scenarios"),
                              "loopstad scenario list\nloopstad scenario check my-plan.yaml");
  addScenarioList(scenario);
  addScenarioCheck(scenario, session);
  addScenarioShow(scenario);
}

/// What --lang asks for. Help is composed before the line is read, so it is looked for beforehand.
std::string languageAsked(std::span<char* const> words) {
  constexpr std::string_view option = "--lang";
  for (std::size_t i = 1; i < words.size(); ++i) {
    const std::string_view word = words[i];
    if (word == option && i + 1 < words.size()) return words[i + 1];
    if (word.starts_with("--lang=")) return std::string(word.substr(option.size() + 1));
  }
  return {};
}

int runProgram(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN); // "loopstad info RUN | head" ends with a message, not by a signal
  const std::string asked = languageAsked({argv, static_cast<std::size_t>(argc)});
  chooseLanguage(languageFrom(asked).value_or(languageOfEnvironment()));
  Session session;
  CommandLine line(
      "loopstad", tr("Dutch open data in, a simulated crowd out: where and when does it get too crowded?"),
      fmt::format("loopstad {} ({})", version(), buildDescription()),
      tr("loopstad run bredai                                # the sample district, into out/bredai\n"
         "loopstad twin build otterlo.zip -o otterlo.twin.h5 # a BGT delivery\n"
         "loopstad info out/bredai/run.run.h5"),
      tr("Standard output holds results, standard error progress and messages.\n"
         "Exit codes: 0 done, 1 bad data or failed check, 2 bad usage, 130 interrupted."));
  line.root().flag("-q,--quiet", session.quiet, tr("No progress and no messages but errors"));
  line.root().option("--lang", "nl|en", session.language,
                     tr("Language of reports (default: that of the system)"));
  addCommands(line.root(), session);
  return line.run(argc, argv, [&session] {
    session.stop = stopOnInterrupt();
    return session.begin();
  });
}

} // namespace

int main(int argc, char** argv) {
  try {
    return runProgram(argc, argv);
  } catch (const std::exception& trouble) {
    say::error("{}", tr("stopped by something unforeseen: {}; please report it with the command you gave",
                        trouble.what()));
    return exitData;
  }
}
