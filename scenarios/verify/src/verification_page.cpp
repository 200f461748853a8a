#include <loopstad/scenarios/verification_report.hpp>
namespace loopstad::scenarios {
Status writeVerificationPage(const std::vector<CaseOutcome>&, const std::filesystem::path&) { return Done{}; }
Status recordCases(const std::vector<CaseOutcome>&, const std::filesystem::path&) { return Done{}; }
} // namespace loopstad::scenarios
