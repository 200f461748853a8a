// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/log.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/parse_verification.hpp>
#include <loopstad/scenarios/verification_report.hpp>

#include <fmt/format.h>

#include <cstdlib>

namespace loopstad::cli {
namespace fs = std::filesystem;
namespace {

struct Options {
  std::vector<std::string> suites;
  std::vector<std::string> ids;
  bool quick = false;
  unsigned threads = 0;
  std::string data;
  std::string json;
  std::string out;
  std::string page;
};

/// --data, or the folder of public test data where the environment names one.
fs::path dataFolder(const Options& options) {
  if (!options.data.empty()) return options.data;
  const char* shared = std::getenv("LOOPSTAD_SHARED_DATA");
  return shared == nullptr ? fs::path{} : fs::path(shared) / "pedestrian-trajectories";
}

Status writeAll(const std::vector<scenarios::CaseOutcome>& outcomes, const Options& options) {
  if (!options.page.empty())
    if (const Status s = scenarios::writeVerificationPage(outcomes, options.page); !s) return s;
  if (options.out.empty()) return Done{};
  const fs::path folder(options.out);
  if (const Status s = writeTextFile(folder / "verification.json", scenarios::verificationJson(outcomes)); !s)
    return s;
  if (const Status s = scenarios::writeVerificationPage(outcomes, folder / "verification.md"); !s) return s;
  return scenarios::recordCases(outcomes, folder / "runs");
}

Status verifyAll(const Options& options, const Session& session) {
  const auto cases = scenarios::libraryVerificationCases();
  if (!cases) return cases.error();
  const auto executor = makeThreadedExecutor(options.threads);
  const auto progress = session.progress();
  const auto outcomes = scenarios::verify(
      *cases,
      {.suites = options.suites, .ids = options.ids, .quick = options.quick, .data = dataFolder(options)},
      *executor, *progress);
  if (!outcomes) return outcomes.error();
  if (const Status s = writeAll(*outcomes, options); !s) return s;
  if (!options.json.empty())
    if (const Status s = deliverTo(options.json, scenarios::verificationJson(*outcomes)); !s) return s;
  if (options.json != "-")
    if (const Status s = deliver(scenarios::verificationTable(*outcomes)); !s) return s;
  if (scenarios::allAsExpected(*outcomes)) return Done{};
  return dataError({}, {}, tr("a case failed that is not listed as known to fail"),
                   tr("see the table; a reason under known_failure in the case file lists it"));
}

} // namespace

void addVerify(Command root, Session& session) {
  auto options = std::make_shared<Options>();
  Command command = root.add(
      "verify", tr("Walk the field's verification cases and compare with experiments"),
      "loopstad verify --quick\n"
      "loopstad verify --suite rimea --case nist-2.8\n"
      "loopstad verify --data ../shared/data/pedestrian-trajectories --out out/verify",
      tr("Suites: rimea (RiMEA 4.1.1), nist (NIST TN 1822), imo (IMO MSC.1/Circ.1533), iso (ISO 20414), lab\n"
         "(experiments with people). Default model, default parameters. Fails with exit code 1 when a case "
         "fails\n"
         "that is not listed as known to fail."));
  command.option("--suite", "NAME", options->suites, tr("Only this catalogue; may be repeated"));
  command.option("--case", "ID", options->ids, tr("Only this case; may be repeated"));
  command.flag("--quick", options->quick, tr("The cases that take seconds, one seed each"));
  command.option("--threads", "N", options->threads,
                 tr("How many (default 0: all cores); results do not differ"));
  command.option("--data", "DIR", options->data,
                 tr("The folder of the experiments (default: LOOPSTAD_SHARED_DATA/pedestrian-trajectories)"));
  command.option("--json", "FILE", options->json, tr("The figures as JSON; - for standard output"));
  command.option("--out", "DIR", options->out, tr("Page with plots, JSON and a run file per variant"));
  command.option("--page", "FILE", options->page,
                 tr("Only the page, in Markdown; plots into images/verification beside it"));
  command.action([options, &session] { return verifyAll(*options, session); });
}

} // namespace loopstad::cli
