// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/sim/model_table.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string_view>

namespace loopstad::cli {
namespace {

struct Options {
  std::string json;
};

std::string rangeOf(const sim::ModelParameter& p) { return tr("{:g} to {:g}", p.low, p.high); }

std::string modelText(const sim::ModelRow& model) {
  std::string text = fmt::format("{}: {}\n", model.name, model.source);
  std::size_t widest = 0;
  for (const sim::ModelParameter& p : model.parameters)
    widest = std::max(widest, std::string_view(p.name).size());
  for (const sim::ModelParameter& p : model.parameters)
    text += fmt::format("  {:<{}}  {:>8} {:<8}  {:<16}  {}\n", p.name, widest, fmt::format("{:g}", p.value),
                        p.unit, rangeOf(p), p.source);
  return text + "\n";
}

std::string modelsText() {
  std::string text;
  for (const sim::ModelRow& model : sim::modelTable()) text += modelText(model);
  return text +
         tr("The first is the default. Choose with --model, such as --model {}",
            "social-force,relaxation_s=0.4") +
         "\n";
}

std::string modelsJson() {
  nlohmann::ordered_json models = nlohmann::ordered_json::array();
  for (const sim::ModelRow& model : sim::modelTable()) {
    nlohmann::ordered_json parameters = nlohmann::ordered_json::array();
    for (const sim::ModelParameter& p : model.parameters)
      parameters.push_back({{"name", p.name},
                            {"default", sim::asWritten(p.value)},
                            {"low", sim::asWritten(p.low)},
                            {"high", sim::asWritten(p.high)},
                            {"unit", p.unit},
                            {"source", p.source}});
    models.push_back({{"name", model.name}, {"source", model.source}, {"parameters", parameters}});
  }
  return models.dump(2) + "\n";
}

} // namespace

void addModels(Command root) {
  auto options = std::make_shared<Options>();
  Command command = root.add("models", tr("The models of walking: parameters, units, ranges and sources"),
                             "loopstad models\nloopstad models --json - | jq .[].name");
  command.option("--json", "FILE", options->json, tr("As JSON into a file; - for standard output"));
  command.action([options] {
    return options->json.empty() ? deliver(modelsText()) : deliverTo(options->json, modelsJson());
  });
}

} // namespace loopstad::cli
