// The ranking: the A-Q table with its method, and below it the reasons and the gaps behind a place.
#pragma once

#include "method/robustness.h"
#include "page.h"

#include <optional>

class QLabel;

namespace meyar::ui {

class FirmnessLine;
class FirmnessMaker;
class RankingCards;
class RankingControls;
class RankingModel;
class VotesTable;

class RankingPage : public Page {
    Q_OBJECT
public:
    explicit RankingPage(DocumentController& controller, QWidget* parent = nullptr);

    void refresh() override;
    QString record() const override; ///< the letter of the chosen recommendation
    void showRecord(const QString& record) override;
    std::vector<std::pair<QString, QString>> keys() const override;

    /// Chooses a recommendation's row, as from a gap of the matrix back to what answers it.
    void choose(const model::Letter& letter);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void redraw(); ///< the order has changed: how firm it is shall be told anew
    void forgetFirmness();
    void showFirmness(const method::Robustness& robustness);
    void update(const document::Touched& touched);
    void rerank();
    void showWords();
    void fitColumns();
    void fitTitle();
    int widthBesideTitle() const;
    void showCards();
    void chooseRow(int row);
    std::optional<std::size_t> chosen() const;

    QLabel* m_summary = nullptr;
    QLabel* m_hidden = nullptr; ///< says that need is, why, and the way out
    QLabel* m_leftOut = nullptr;
    RankingControls* m_controls = nullptr;
    RankingModel* m_model = nullptr;
    VotesTable* m_table = nullptr;
    FirmnessMaker* m_firmness = nullptr;
    FirmnessLine* m_line = nullptr; ///< of firmness
    RankingCards* m_cards = nullptr;
};

} // namespace meyar::ui
