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
  std::vector<std::string> models;
  bool quick = false;
  unsigned seeds = 0;
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

Status writeAll(const std::vector<scenarios::CaseOutcome>& outcomes, const sim::LocomotionModel& model,
                const Options& options) {
  if (!options.page.empty())
    if (const Status s = scenarios::writeVerificationPage(outcomes, options.page, model); !s) return s;
  if (options.out.empty()) return Done{};
  const fs::path folder(options.out);
  if (const Status s = writeTextFile(folder / "verification.json", scenarios::verificationJson(outcomes)); !s)
    return s;
  if (const Status s = scenarios::writeVerificationPage(outcomes, folder / "verification.md", model); !s)
    return s;
  return scenarios::recordCases(outcomes, folder / "runs");
}

Result<std::vector<sim::LocomotionModel>> modelsOf(const Options& options) {
  std::vector<sim::LocomotionModel> models;
  for (const std::string& text : options.models) {
    auto model = sim::modelFrom(text);
    if (!model) return model.error();
    models.push_back(std::move(*model));
  }
  if (models.empty()) models.emplace_back();
  return models;
}

/// Several models side by side.
Status compare(const std::vector<scenarios::VerificationCase>& cases, scenarios::VerifyOptions verifying,
               const std::vector<sim::LocomotionModel>& models, const Options& options, Executor& executor,
               Progress& progress) {
  if (!options.out.empty())
    return usageError(tr("--out is for one model"), tr("give one --model, or --page and --json"));
  std::vector<scenarios::ModelOutcomes> all;
  for (const sim::LocomotionModel& model : models) {
    verifying.model = model;
    auto outcomes = scenarios::verify(cases, verifying, executor, progress);
    if (!outcomes) return outcomes.error();
    all.push_back(scenarios::withoutTracks(sim::describe(model), std::move(*outcomes)));
  }
  const std::string fewer = options.seeds > 0 ? fmt::format("--seeds {} ", options.seeds) : "";
  if (!options.page.empty())
    if (const Status s = scenarios::writeModelPage(all, options.quick ? "--quick " : fewer, options.page); !s)
      return s;
  if (!options.json.empty())
    if (const Status s = deliverTo(options.json, scenarios::modelComparisonJson(all)); !s) return s;
  return options.json == "-" ? Status(Done{}) : deliver(scenarios::modelComparison(all));
}

Status verifyAll(const Options& options, const Session& session) {
  const auto cases = scenarios::libraryVerificationCases();
  if (!cases) return cases.error();
  const auto models = modelsOf(options);
  if (!models) return models.error();
  const auto executor = makeThreadedExecutor(options.threads);
  const auto progress = session.progress();
  const scenarios::VerifyOptions verifying{.suites = options.suites,
                                           .ids = options.ids,
                                           .quick = options.quick,
                                           .seeds = options.seeds,
                                           .data = dataFolder(options),
                                           .model = models->front()};
  if (models->size() > 1) return compare(*cases, verifying, *models, options, *executor, *progress);
  const auto outcomes = scenarios::verify(*cases, verifying, *executor, *progress);
  if (!outcomes) return outcomes.error();
  if (const Status s = writeAll(*outcomes, models->front(), options); !s) return s;
  if (!options.json.empty())
    if (const Status s = deliverTo(options.json, scenarios::verificationJson(*outcomes)); !s) return s;
  if (options.json != "-")
    if (const Status s = deliver(scenarios::verificationTable(*outcomes)); !s) return s;
  if (!options.models.empty() || scenarios::allAsExpected(*outcomes)) return Done{};
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
  command.option("--model", "NAME", options->models,
                 tr("Another model of walking, as NAME[,PARAMETER=VALUE]...; several are set side by side"));
  command.flag("--quick", options->quick, tr("The cases that take seconds, one seed each"));
  command.option("--seeds", "N", options->seeds, tr("No more than N seeds of each case (default 0: all)"));
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
